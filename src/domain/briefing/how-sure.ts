import type { Figure } from '../../schema/figure.ts';
import { leadingFigures, quantityKey } from '../record/leading-figures.ts';
import type { BriefingPage } from './briefing-page.ts';

/** What several figures count, and the figures. */
export interface CountedFigures {
  /** What is counted. */
  readonly name: string;
  /** The language of the name if it is another than the page's. */
  readonly nameLang: string | undefined;
  readonly figures: readonly Figure[];
  /** All figures of the same quantity or label, from which thing and time may tell them. */
  readonly alike: readonly Figure[];
}

/** The first answer to "how sure is this?". */
export interface HowSure {
  readonly counted: readonly CountedFigures[];
  /** How many figures that the briefing relies on it leaves out. */
  readonly others: number;
}

/** The number of figures that are named: more would not fit into a line. */
const most = 4;

/**
 * The figures under the standfirst: the preferred ones, or else the first, then what others say against them. Figures of
 * one variable and thing stand together under its name. Undefined where there is no figure, and for a retracted
 * briefing, whose figures must not be passed on.
 */
export function howSure({
  figures: groups,
  variableNames,
  lang,
  state,
}: Pick<BriefingPage, 'figures' | 'variableNames' | 'lang' | 'state'>): HowSure | undefined {
  const all = groups.flatMap(({ cards }) => cards.map(({ figure }) => figure));
  const chosen = leadingFigures(all).slice(0, most);
  if (chosen.length === 0 || state.retracted !== undefined) return undefined;
  const relied = all.filter(({ rank }) => rank !== 'deprecated');
  const counted = Map.groupBy(chosen, (figure) => quantityKey(figure));
  return {
    counted: [...counted.values()].map((figures) => ({ ...nameOf(figures), figures, alike: alikeTo(figures) })),
    others: relied.length - chosen.length,
  };

  function alikeTo([first]: readonly Figure[]): Figure[] {
    return relied.filter(
      ({ label, variable }) => label === first?.label || (variable !== undefined && variable === first?.variable),
    );
  }

  /** The label that all figures share, else the variable's name. A label is more exact: a variable may cover several things. */
  function nameOf(figures: readonly Figure[]): Pick<CountedFigures, 'name' | 'nameLang'> {
    const [first] = figures;
    const labels = new Set(figures.map(({ label }) => label));
    const own = first?.variable === undefined ? undefined : variableNames[first.variable];
    if (own === undefined || labels.size === 1) return { name: first?.label ?? '', nameLang: undefined };
    return { name: own.name, nameLang: own.lang === lang ? undefined : own.lang };
  }
}
