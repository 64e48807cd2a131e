import type { Figure } from '../../schema/figure.ts';
import { endsBefore } from '../date/edtf-order.ts';
import { observedEdtf } from '../date/observed.ts';
import { leadFigure } from '../record/lead-figure.ts';
import { seriesKey } from '../record/series-key.ts';
import type { BriefingPage } from './briefing-page.ts';

/** What several figures count, and the figures. */
export interface CountedFigures {
  /** What is counted. */
  readonly name: string;
  /** The language of the name if it is another than the page's. */
  readonly nameLang: string | undefined;
  readonly figures: readonly Figure[];
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
  const relied = all.filter(({ rank }) => rank !== 'deprecated');
  const lead = leadFigure(all);
  if (lead === undefined || state.retracted !== undefined) return undefined;
  const preferred = relied.filter(({ rank }) => rank === 'preferred');
  const named = preferred.length > 0 ? preferred : [lead];
  const chosen = [...new Set([...named, ...named.flatMap((figure) => claimsAgainst(figure, relied))])].slice(0, most);
  const counted = Map.groupBy(chosen, (figure) => quantityKey(figure));
  return {
    counted: [...counted.values()].map((figures) => ({ ...nameOf(figures), figures })),
    others: relied.length - chosen.length,
  };

  /** A variable may join soldiers sent and soldiers there: the label that all figures share says more exactly which. */
  function nameOf(figures: readonly Figure[]): Pick<CountedFigures, 'name' | 'nameLang'> {
    const [first] = figures;
    const labels = new Set(figures.map(({ label }) => label));
    const own = first?.variable === undefined ? undefined : variableNames[first.variable];
    if (own === undefined || labels.size === 1) return { name: first?.label ?? '', nameLang: undefined };
    return { name: own.name, nameLang: own.lang === lang ? undefined : own.lang };
  }
}

/**
 * What other voices say of the same quantity of the same thing, and what is projected. An older value is no claim against
 * a newer one.
 */
function claimsAgainst(preferred: Figure, relied: readonly Figure[]): Figure[] {
  if (preferred.variable === undefined) return [];
  const date = observedEdtf(preferred);
  const told = new Set<string>([claimKey(preferred)]);
  return relied.filter((figure) => {
    const own = observedEdtf(figure);
    const isOlder = date !== undefined && own !== undefined && endsBefore(own, date);
    if (quantityKey(figure) !== quantityKey(preferred) || isOlder || told.has(claimKey(figure))) return false;
    told.add(claimKey(figure));
    return true;
  });
}

/** One voice says one thing of the present, and one of the future. */
function claimKey(figure: Figure): string {
  return `${figure.status === 'projected'} ${seriesKey(figure)}`;
}

function quantityKey({ id, variable, observationAbout = '' }: Figure): string {
  return variable === undefined ? `figure ${id}` : `${variable} ${observationAbout}`;
}
