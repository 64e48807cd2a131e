import { topicId } from '../../grammar/topic-id.ts';
import type { Figure } from '../../schema/figure.ts';
import type { SharedSource, Source } from '../../schema/source.ts';
import type { VariableRecord } from '../../schema/variable.ts';
import { isPublished } from '../date/schedule.ts';
import { localize } from '../language/localized-text.ts';
import type { BriefingEntry, PageEntry } from '../record/briefing-entry.ts';
import { type SharedSources, sharedSourcesByLanguage, sharedSourcesIn } from '../record/shared-source.ts';
import type { TopicEntry } from '../record/topic-entry.ts';
import { type Translations, translations } from '../record/translations.ts';
import type { Site } from '../site/site.ts';
import { type Connections, connections } from './connections.ts';
import { publishedRecords } from './published-records.ts';

/** A record in a file of its own, whose name is the id. */
export interface Identified<T> {
  readonly id: string;
  readonly record: T;
}

/** The input of the graph. */
export interface GraphInput {
  readonly site: Site;
  readonly briefings: readonly BriefingEntry[];
  readonly pages: readonly PageEntry[];
  /** Shared sources. */
  readonly sources: readonly SharedSource[];
  readonly topics: readonly TopicEntry[];
  readonly variables: readonly Identified<VariableRecord>[];
  /** "Now" in milliseconds since 1970. */
  readonly now: number;
  /** Includes drafts and scheduled briefings, for their authors. */
  readonly preview: boolean;
}

/** One value of a variable, in the briefing that reports it. */
export interface Observation {
  readonly briefing: BriefingEntry;
  readonly figure: Figure;
}

/** Figures, sources, variables and briefings with their relations. Built once per build; all pages query it. */
export interface FactGraph extends GraphInput {
  /** Visible briefings, newest first. */
  readonly briefings: readonly BriefingEntry[];
  readonly sharedSources: SharedSources;
  /** Every value of each variable, newest briefing first, all languages. */
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
  /** Visible briefings of each language, newest first. */
  readonly byLanguage: ReadonlyMap<string, readonly BriefingEntry[]>;
  /** Visible briefings of each language by topic id, newest first. */
  readonly byTopic: ReadonlyMap<string, ReadonlyMap<string, readonly BriefingEntry[]>>;
  /** The index of each briefing among those of its language. The newest is 0. */
  readonly positions: ReadonlyMap<BriefingEntry, number>;
  readonly connections: Connections;
  readonly bySlug: ReadonlyMap<string, readonly BriefingEntry[]>;
  readonly translations: Translations<BriefingEntry>;
  readonly pageTranslations: Translations<PageEntry>;
}

/** Builds the graph, without drafts, scheduled briefings and what only they use, unless these are to be previewed. */
export function factGraph(input: GraphInput): FactGraph {
  const briefings = input.briefings.filter((entry) => input.preview || isPublished(entry, input.now)).sort(newestFirst);
  const observations = briefings.flatMap((briefing) =>
    (briefing.record.figures ?? []).flatMap((figure) =>
      figure.variable === undefined ? [] : [{ variable: figure.variable, briefing, figure }],
    ),
  );
  const records = input.preview ? input : publishedRecords(input, briefings);
  const sharedSources = sharedSourcesByLanguage(records.sources, input.site.languages);
  const byLanguage = Map.groupBy(briefings, ({ lang }) => lang);
  return {
    ...input,
    sources: records.sources,
    topics: records.topics,
    variables: records.variables,
    briefings,
    sharedSources,
    observations: Map.groupBy(observations, ({ variable }) => variable),
    byLanguage,
    positions: new Map([...byLanguage.values()].flatMap((list) => list.map((entry, index) => [entry, index] as const))),
    connections: connections({ briefings, sharedSources }),
    byTopic: new Map([...byLanguage].map(([lang, ofLanguage]) => [lang, byTopic(ofLanguage)])),
    bySlug: Map.groupBy(briefings, ({ slug }) => slug),
    translations: translations(briefings, input.site.languages),
    pageTranslations: translations(input.pages, input.site.languages),
  };
}

/** The input that gives the same graph again: plain values, which pass between threads. */
export function inputOf(graph: FactGraph): GraphInput {
  const { site, briefings, pages, sources, topics, variables, now, preview } = graph;
  return { site, briefings, pages, sources, topics, variables, now, preview };
}

function byTopic(briefings: readonly BriefingEntry[]): Map<string, BriefingEntry[]> {
  const filed = briefings.flatMap((briefing) =>
    [...new Set((briefing.record.topics ?? []).map(topicId))].map((id) => ({ id, briefing })),
  );
  const topics = [...Map.groupBy(filed, ({ id }) => id)];
  return new Map(topics.map(([id, ofTopic]) => [id, ofTopic.map(({ briefing }) => briefing)]));
}

/** Newest first. Briefings of the same moment are sorted by slug, so that the order is the same in every build. */
function newestFirst(a: BriefingEntry, b: BriefingEntry): number {
  return b.published - a.published || compareText(a.slug, b.slug) || compareText(a.lang, b.lang);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Visible briefings of one language, newest first. */
export function briefingsIn(graph: FactGraph, lang: string): readonly BriefingEntry[] {
  return graph.byLanguage.get(lang) ?? [];
}

/** The briefing with a slug, for a text in this language: the one in the same language, else by the order of languages. */
export function briefingBySlug(graph: FactGraph, slug: string, lang: string): BriefingEntry | undefined {
  const order = [lang, ...graph.site.languages];
  return graph.bySlug.get(slug)?.toSorted((a, b) => order.indexOf(a.lang) - order.indexOf(b.lang))[0];
}

/** The visible briefings in `related`, in its order. */
export function relatedTo(graph: FactGraph, briefing: BriefingEntry): BriefingEntry[] {
  return (briefing.record.related ?? []).flatMap((slug) => briefingBySlug(graph, slug, briefing.lang) ?? []);
}

/** The names of topics in a language: from their records, else as typed. Texts with the same id are one topic. */
export function topicLabels({ topics, site }: FactGraph, texts: readonly string[], lang: string): string[] {
  const byId = Map.groupBy(texts, topicId);
  return [...byId].map(([id, [text = id]]) => {
    const topic = topics.find((candidate) => candidate.id === id);
    return topic === undefined ? text : localize(topic.record.label, lang, site.languages);
  });
}

/** The sources that a briefing can name: its own and the shared ones. */
export function sourcesKnownTo(graph: FactGraph, briefing: BriefingEntry): Map<string, Source> {
  return new Map([
    ...sharedSourcesIn(graph.sharedSources, briefing.lang),
    ...(briefing.record.sources ?? []).map((source) => [source.id, source] as const),
  ]);
}
