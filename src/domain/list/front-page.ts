import type { Figure } from '../../schema/figure.ts';
import { homePath } from '../address/address.ts';
import type { Alternate, CountedLink } from '../address/page-link.ts';
import { type BriefingLink, toBriefingLink } from '../graph/briefing-link.ts';
import { briefingsIn, type FactGraph } from '../graph/fact-graph.ts';
import { variableName } from '../graph/variable-name.ts';
import { hasAmount } from '../quantity/quantity-record.ts';
import type { BriefingEntry } from '../record/briefing-entry.ts';
import { comparedFigures } from '../record/compared-figures.ts';
import { leadFigure } from '../record/lead-figure.ts';
import { alternates } from '../site/alternates.ts';
import { type BriefingDay, byDay } from './briefing-day.ts';
import { hasFrontPage } from './filled-list.ts';
import { type PublishedUpdate, publishedUpdates } from './published-update.ts';
import { topicIndex } from './topic-view.ts';
import { inBrief, observedLastFirst, observedUntil, toVariableIndex, type VariableEntry } from './variable-view.ts';

/** The front page of a language. */
export interface FrontPage {
  readonly lang: string;
  /** The newest pinned briefing that has not expired, else the newest; none that was retracted. */
  readonly lead: BriefingLink | undefined;
  /** The figures that the chart of the lead compares, if it has several of one variable. */
  readonly chart: LeadChart | undefined;
  /** Variables with the newest observations, of which a change can be told; without the one in the chart. */
  readonly variables: readonly VariableEntry[];
  /** The newest correction or retraction. */
  readonly correction: PublishedUpdate | undefined;
  /** The other briefings, newest first. */
  readonly days: readonly BriefingDay[];
  /** The topics with the most briefings, by name. */
  readonly sections: readonly CountedLink[];
  /** The front pages of the other languages that have something to show. */
  readonly alternates: readonly Alternate[];
}

/** Figures of one variable in one briefing. */
export interface LeadChart {
  readonly variable: string;
  readonly name: string;
  readonly nameLang: string;
  readonly figures: readonly Figure[];
}

/** The archive has older briefings: every reader loads the front page. */
const mostBriefings = 30;

const mostSections = 12;
const mostVariables = 4;

/** What stands on the front page of a language. */
export function frontPage(graph: FactGraph, lang: string): FrontPage {
  const entries = briefingsIn(graph, lang);
  const standing = (entry: BriefingEntry) => toBriefingLink(graph, entry).state.retracted === undefined;
  const lead =
    entries.find((entry) => isPinned(graph, entry) && standing(entry)) ??
    entries.slice(0, mostBriefings).find(standing);
  const chart = lead && leadChart(graph, lead);
  const others = entries.slice(0, mostBriefings).filter((entry) => entry !== lead);
  return {
    lang,
    lead: lead && toBriefingLink(graph, lead),
    chart,
    variables: followedVariables(graph, lang, chart?.variable),
    correction: publishedUpdates(graph, lang).find(({ update: { type } }) => corrects.has(type)),
    days: byDay(
      others.map((entry) => toBriefingLink(graph, entry)),
      graph.site.timeZone,
    ),
    sections: sections(graph, lang),
    alternates: alternates(graph.site, lang, homePath, (other) => hasFrontPage(graph, other)),
  };
}

const corrects: ReadonlySet<string> = new Set(['correction', 'retraction']);

function isPinned(graph: FactGraph, entry: BriefingEntry): boolean {
  return entry.record.pinned === true && toBriefingLink(graph, entry).state.expired === undefined;
}

/** The figures of the variable of the leading figure if it has several, else of the first variable that has. */
function leadChart(graph: FactGraph, { record, lang }: BriefingEntry): LeadChart | undefined {
  const figures = comparedFigures(record.figures ?? [], lang).filter(
    (figure) => figure.rank !== 'deprecated' && hasAmount(figure),
  );
  const groups = [...Map.groupBy(figures, ({ variable }) => variable)].filter(([, { length }]) => length > 1);
  const own = leadFigure(figures)?.variable;
  const [variable, compared] =
    (own === undefined ? undefined : groups.find(([name]) => name === own)) ??
    groups.find(([name]) => name !== undefined) ??
    [];
  if (variable === undefined || compared === undefined) return undefined;
  const { name, lang: nameLang } = variableName(graph, variable, lang) ?? {
    name: leadFigure(compared)?.label ?? variable,
    lang,
  };
  return { variable, name, nameLang, figures: compared };
}

/**
 * The variables that were observed last; of one day in the order of their names. One without a name in the language is left to
 * the list of all.
 *
 * @param charted The one that a chart above shows.
 */
function followedVariables(graph: FactGraph, lang: string, charted: string | undefined): VariableEntry[] {
  return toVariableIndex(graph, lang)
    .topics.flatMap(({ variables }) => variables)
    .filter(({ variable, nameLang }) => variable !== charted && nameLang === lang)
    .filter((variable) => variable.charted.length > 1 && observedUntil(variable) !== '')
    .sort(observedLastFirst)
    .slice(0, mostVariables)
    .map(inBrief);
}

/** The topics with the most briefings. A name decides between equal ones, so that the list does not change by chance. */
function sections(graph: FactGraph, lang: string): CountedLink[] {
  const byName = topicIndex(graph, lang).groups;
  const most = new Set(byName.toSorted((a, b) => b.count - a.count).slice(0, mostSections));
  return byName.filter((topic) => most.has(topic)).map(({ title, href, count }) => ({ title, href, count }));
}
