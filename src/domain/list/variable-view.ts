import { topicId } from '../../grammar/topic-id.ts';
import type { Figure } from '../../schema/figure.ts';
import type { VariableRecord } from '../../schema/variable.ts';
import { wordsFor } from '../../words/words.ts';
import {
  chartFramePath,
  figuresPath,
  sourcePath,
  topicPath,
  variableDataPath,
  variablePath,
  withBase,
} from '../address/address.ts';
import type { Alternate, PageLink } from '../address/page-link.ts';
import { distinctObservations } from '../graph/distinct-observations.ts';
import { type FactGraph, topicLabels } from '../graph/fact-graph.ts';
import { memoizePerGraph } from '../graph/memoize-per-graph.ts';
import { latestValue, type PublishedValue, publishedValues, valueBefore } from '../graph/published-value.ts';
import { variableName } from '../graph/variable-name.ts';
import { localizedIn } from '../language/localized-text.ts';
import { seriesKey } from '../record/series-key.ts';
import { sharedSourcesIn } from '../record/shared-source.ts';
import { alternates } from '../site/alternates.ts';
import { outputsOf } from '../site/site-outputs.ts';

/** A variable as lists show it. */
export interface VariableEntry {
  readonly variable: string;
  readonly href: string;
  /** What its file calls it, else the label of the value that stands for it. */
  readonly name: string;
  readonly nameLang: string;
  /** Undefined if every value was withdrawn. */
  readonly latest: PublishedValue | undefined;
  /** The value before the latest one, of the same voice and thing. */
  readonly before: PublishedValue | undefined;
  /** Every figure that was not withdrawn, deprecated ones included, each with the variable's name as its label. */
  readonly charted: readonly Figure[];
  /** How many values were ever published. */
  readonly count: number;
}

/** Every variable of the site, each once, by the topic that most of its briefings have. */
export interface VariableIndexPage {
  readonly lang: string;
  readonly title: string;
  readonly href: string;
  readonly topics: readonly {
    readonly title: string;
    /** The language of the title, if it is of the interface and differs from that of the page. */
    readonly lang?: string;
    readonly href: string | undefined;
    readonly variables: readonly VariableEntry[];
  }[];
  readonly alternates: readonly Alternate[];
}

/** A variable with all that was ever published of it. */
export interface VariablePage extends VariableEntry {
  readonly lang: string;
  readonly trail: readonly PageLink[];
  /** What its record says that is counted, and where that is defined. */
  readonly description: { readonly text: string; readonly lang: string } | undefined;
  readonly source: PageLink | undefined;
  /** In the order of observation. */
  readonly values: readonly PublishedValue[];
  readonly data: { readonly csv: string; readonly json: string };
  /** The address of its chart for other sites; undefined where a single value makes none, or other sites get no frames. */
  readonly frame: string | undefined;
  readonly alternates: readonly Alternate[];
}

/** The page of one variable, or undefined where nothing was published of it. */
export function toVariablePage(graph: FactGraph, variable: string, lang: string): VariablePage | undefined {
  const { site } = graph;
  const values = publishedValues(graph, variable, lang);
  const entry = toEntry(graph, variable, lang, values);
  if (entry === undefined) return undefined;
  const words = wordsFor(lang);
  const figures = {
    title: words.figures,
    href: withBase(site.base, figuresPath(lang, site.languages)),
    ...words.mark,
  };
  const topic = topicOf(graph, variable, lang);
  const record = recordOf(graph, variable);
  const isFramed = entry.charted.length > 1 && outputsOf(site).embeds !== 'none';
  return {
    ...entry,
    lang,
    description: record?.description === undefined ? undefined : localizedIn(record.description, lang, site.languages),
    source: sourceOf(graph, record, lang),
    trail: topic?.href === undefined ? [figures] : [figures, { title: topic.title, href: topic.href }],
    values,
    data: {
      csv: withBase(site.base, variableDataPath(variable, 'csv')),
      json: withBase(site.base, variableDataPath(variable, 'json')),
    },
    frame: isFramed ? withBase(site.base, chartFramePath(lang, variable)) : undefined,
    alternates: alternates(site, lang, (other, languages) => variablePath(other, variable, languages)),
  };
}

/** Every variable of the site as lists show it, by its slug. */
export const variableEntries = memoizePerGraph((graph, lang: string): ReadonlyMap<string, VariableEntry> => {
  const entries = [...graph.observations.keys()].flatMap((variable) => {
    const entry = toEntry(graph, variable, lang, publishedValues(graph, variable, lang));
    return entry === undefined ? [] : [[variable, entry] as const];
  });
  return new Map(entries);
});

/** The last day of the observation that stands for a variable; empty where none has a date, so that it sorts first. */
export function observedUntil({ latest }: VariableEntry): string {
  return latest?.until ?? '';
}

/** The one observed last first; undated ones last. */
export function observedLastFirst(a: VariableEntry, b: VariableEntry): number {
  const [untilA, untilB] = [observedUntil(a), observedUntil(b)];
  return untilA === untilB ? 0 : untilA > untilB ? -1 : 1;
}

/** The most values that a small line shows. */
const mostInLine = 48;

/** A variable with no more values than its small line shows: those of the voice and thing of its latest one. */
export function inBrief(entry: VariableEntry): VariableEntry {
  const { latest, charted } = entry;
  if (latest === undefined) return { ...entry, charted: [] };
  const series = charted.filter((figure) => seriesKey(figure) === seriesKey(latest.figure));
  return { ...entry, charted: series.slice(-mostInLine) };
}

/** The list of variables in a language of the interface. */
export const toVariableIndex = memoizePerGraph((graph, lang: string): VariableIndexPage => {
  const { site } = graph;
  const words = wordsFor(lang);
  const { compare } = new Intl.Collator(lang);
  const entries = [...variableEntries(graph, lang)].map(([variable, entry]) => ({
    entry,
    topic: topicOf(graph, variable, lang),
  }));
  const topics = [...Map.groupBy(entries, ({ topic }) => topic?.title)].map(([title, ofTopic]) => ({
    ...(title === undefined ? { title: words.otherTopics, ...words.mark } : { title }),
    href: ofTopic[0]?.topic?.href,
    other: title === undefined,
    variables: ofTopic.map(({ entry }) => entry).sort((a, b) => compare(a.name, b.name)),
  }));
  return {
    lang,
    title: words.figures,
    href: withBase(site.base, figuresPath(lang, site.languages)),
    topics: topics
      .sort((a, b) => Number(a.other) - Number(b.other) || compare(a.title, b.title))
      .map(({ other, ...topic }) => topic),
    alternates: alternates(site, lang, figuresPath),
  };
});

function toEntry(
  graph: FactGraph,
  variable: string,
  lang: string,
  values: readonly PublishedValue[],
): VariableEntry | undefined {
  const { base, languages } = graph.site;
  const latest = latestValue(values, lang);
  const labelled = latest ?? values.at(-1);
  if (labelled === undefined) return undefined;
  const own = variableName(graph, variable, lang);
  const name = own === undefined ? newestLabel(values, lang) : { text: own.name, lang: own.lang };
  return {
    variable,
    href: withBase(base, variablePath(lang, variable, languages)),
    name: name.text,
    nameLang: name.lang,
    latest,
    before: latest && valueBefore(values, latest),
    charted: values.filter(isCharted).map(({ figure }) => ({ ...figure, label: name.text })),
    count: values.length,
  };
}

function recordOf({ variables }: FactGraph, variable: string): VariableRecord | undefined {
  return variables.find(({ id }) => id === variable)?.record;
}

/** The label of the value published last, in the page's language where one is. */
function newestLabel(values: readonly PublishedValue[], lang: string): { text: string; lang: string } {
  const own = values.filter((value) => value.lang === lang);
  const published = (own.length > 0 ? own : values).toSorted(
    (a, b) => Date.parse(a.briefing.published) - Date.parse(b.briefing.published),
  );
  const newest = published.findLast(({ stands }) => stands) ?? published.at(-1);
  return { text: newest?.figure.label ?? '', lang: newest?.lang ?? lang };
}

function isCharted({ stands, retracted, replacedIn }: PublishedValue): boolean {
  return stands || (!retracted && replacedIn === undefined);
}

/** The page of the shared source in which a variable is defined. */
function sourceOf(
  { sharedSources, site }: FactGraph,
  record: VariableRecord | undefined,
  lang: string,
): PageLink | undefined {
  const source = record?.source === undefined ? undefined : sharedSourcesIn(sharedSources, lang).get(record.source);
  if (source === undefined) return undefined;
  const href = withBase(site.base, sourcePath(lang, source.id, site.languages));
  return { href, title: source.title };
}

/** The first topic of its record, else the one that most briefings with this variable have, the one put first of several. */
function topicOf(graph: FactGraph, variable: string, lang: string): { title: string; href?: string } | undefined {
  const observed = distinctObservations(graph, graph.observations.get(variable) ?? []);
  const texts = [...new Set(observed.map(({ briefing }) => briefing))].flatMap(({ record }) => record.topics ?? []);
  const [first] = [...Map.groupBy(texts, topicId)].sort(([, a], [, b]) => b.length - a.length);
  const [own] = recordOf(graph, variable)?.topics ?? [];
  const [id, [text = ''] = []] = own === undefined ? (first ?? []) : [topicId(own), [own]];
  if (id === undefined) return undefined;
  const hasPage = graph.byTopic.get(lang)?.has(id) ?? false;
  const title = topicLabels(graph, [text], lang)[0] ?? text;
  const { base, languages } = graph.site;
  return hasPage ? { title, href: withBase(base, topicPath(lang, id, languages)) } : { title };
}
