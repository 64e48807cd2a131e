import { topicId } from '../../grammar/topic-id.ts';
import { wordsFor } from '../../words/words.ts';
import { figuresPath, topicPath, variableDataPath, variablePath, withBase } from '../address/address.ts';
import type { Alternate, PageLink } from '../address/page-link.ts';
import { distinctObservations } from '../graph/distinct-observations.ts';
import { type FactGraph, topicLabels } from '../graph/fact-graph.ts';
import { latestValue, type PublishedValue, publishedValues } from '../graph/published-value.ts';
import { alternates } from '../site/alternates.ts';

/** A variable as lists show it. */
export interface VariableEntry {
  readonly href: string;
  /** What it is called: the label of the value that stands for it. */
  readonly name: string;
  readonly nameLang: string;
  /** Undefined where every value was given up. */
  readonly latest: PublishedValue | undefined;
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
    readonly href: string | undefined;
    readonly variables: readonly VariableEntry[];
  }[];
  readonly alternates: readonly Alternate[];
}

/** A variable with all that was ever published of it. */
export interface VariablePage extends VariableEntry {
  readonly variable: string;
  readonly lang: string;
  readonly trail: readonly PageLink[];
  /** In the order of observation. */
  readonly values: readonly PublishedValue[];
  readonly data: { readonly csv: string; readonly json: string };
  readonly alternates: readonly Alternate[];
}

/** The page of one variable, or undefined where nothing was published of it. */
export function toVariablePage(graph: FactGraph, variable: string, lang: string): VariablePage | undefined {
  const { site } = graph;
  const values = publishedValues(graph, variable, lang);
  const entry = toEntry(graph, variable, lang, values);
  if (entry === undefined) return undefined;
  const figures = { title: wordsFor(lang).figures, href: withBase(site.base, figuresPath(lang, site.languages)) };
  const topic = topicOf(graph, variable, lang);
  return {
    ...entry,
    variable,
    lang,
    trail: topic?.href === undefined ? [figures] : [figures, { title: topic.title, href: topic.href }],
    values,
    data: {
      csv: withBase(site.base, variableDataPath(variable, 'csv')),
      json: withBase(site.base, variableDataPath(variable, 'json')),
    },
    alternates: alternates(site, lang, (other, languages) => variablePath(other, variable, languages)),
  };
}

/** The list of variables in a language of the interface. */
export function toVariableIndex(graph: FactGraph, lang: string): VariableIndexPage {
  const { site } = graph;
  const words = wordsFor(lang);
  const { compare } = new Intl.Collator(lang);
  const entries = [...graph.observations.keys()].flatMap((variable) => {
    const entry = toEntry(graph, variable, lang, publishedValues(graph, variable, lang));
    return entry === undefined ? [] : [{ entry, topic: topicOf(graph, variable, lang) }];
  });
  const topics = [...Map.groupBy(entries, ({ topic }) => topic?.title)].map(([title, ofTopic]) => ({
    title: title ?? words.otherTopics,
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
}

function toEntry(
  { site }: FactGraph,
  variable: string,
  lang: string,
  values: readonly PublishedValue[],
): VariableEntry | undefined {
  const latest = latestValue(values);
  const named = latest ?? values.at(-1);
  if (named === undefined) return undefined;
  return {
    href: withBase(site.base, variablePath(lang, variable, site.languages)),
    name: named.figure.label,
    nameLang: named.lang,
    latest,
    count: values.length,
  };
}

/** The topic that most briefings with this variable have; of as many the one that an editor put first. */
function topicOf(graph: FactGraph, variable: string, lang: string): { title: string; href?: string } | undefined {
  const observed = distinctObservations(graph, graph.observations.get(variable) ?? []);
  const texts = [...new Set(observed.map(({ briefing }) => briefing))].flatMap(({ record }) => record.topics ?? []);
  const [first] = [...Map.groupBy(texts, topicId)].sort(([, a], [, b]) => b.length - a.length);
  const [id, [text = ''] = []] = first ?? [];
  if (id === undefined) return undefined;
  const hasPage = graph.byTopic.get(lang)?.has(id) ?? false;
  const title = topicLabels(graph, [text], lang)[0] ?? text;
  const { base, languages } = graph.site;
  return hasPage ? { title, href: withBase(base, topicPath(lang, id, languages)) } : { title };
}
