import type { Figure } from '../schema/figure.ts';
import type { Source } from '../schema/source.ts';
import type { TopicRecord } from '../schema/topic.ts';
import { topicId } from './address.ts';
import type { BriefingEntry, PageEntry } from './briefing-entry.ts';
import { figureSourceIds } from './citation.ts';
import { inLanguage } from './localized-text.ts';
import { isPublished } from './schedule.ts';
import type { Site } from './site.ts';

/** What the graph is made from. */
export interface GraphInput {
  readonly site: Site;
  readonly briefings: readonly BriefingEntry[];
  readonly pages: readonly PageEntry[];
  /** Shared sources. */
  readonly sources: readonly Source[];
  readonly topics: readonly { readonly id: string; readonly record: TopicRecord }[];
  /** "Now" in milliseconds since 1970. */
  readonly now: number;
  /** Drafts and scheduled briefings are part of the graph, for those who write them. */
  readonly preview: boolean;
}

/** One value of a variable, in the briefing that reports it. */
export interface Observation {
  readonly briefing: BriefingEntry;
  readonly figure: Figure;
}

/** Figures × sources × variables × briefings, built once per build. Whatever a page shows is a question asked of it. */
export interface FactGraph extends GraphInput {
  /** Visible briefings, newest first. */
  readonly briefings: readonly BriefingEntry[];
  readonly sharedSources: ReadonlyMap<string, Source>;
  /** Every value of each variable, newest briefing first, all languages. */
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
  readonly bySlug: ReadonlyMap<string, readonly BriefingEntry[]>;
}

export function factGraph(input: GraphInput): FactGraph {
  const briefings = input.briefings.filter((entry) => input.preview || isPublished(entry, input.now)).sort(newestFirst);
  const observations = briefings.flatMap((briefing) =>
    (briefing.record.figures ?? []).map((figure) => ({ briefing, figure })),
  );
  return {
    ...input,
    briefings,
    sharedSources: new Map(input.sources.map((source) => [source.id, source])),
    observations: grouped(
      observations.filter(({ figure }) => figure.variable !== undefined),
      ({ figure }) => figure.variable ?? '',
    ),
    bySlug: grouped(briefings, ({ slug }) => slug),
  };
}

/** The slug decides between briefings of one moment, so that the order is the same in every build. */
function newestFirst(a: BriefingEntry, b: BriefingEntry): number {
  return b.published - a.published || compareText(a.slug, b.slug) || compareText(a.lang, b.lang);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** Visible briefings of one language, newest first. */
export function briefingsIn(graph: FactGraph, lang: string): BriefingEntry[] {
  return graph.briefings.filter((briefing) => briefing.lang === lang);
}

/** The briefing that a slug means in a text of this language: the same language first, then that of the site's order. */
export function briefingBySlug(graph: FactGraph, slug: string, lang: string): BriefingEntry | undefined {
  const order = [lang, ...graph.site.languages];
  return graph.bySlug.get(slug)?.toSorted((a, b) => order.indexOf(a.lang) - order.indexOf(b.lang))[0];
}

/** The briefing that this one translates, once that is visible. */
export function originalOf(graph: FactGraph, briefing: BriefingEntry): BriefingEntry | undefined {
  const { translationOf } = briefing.record;
  if (translationOf === undefined) return undefined;
  const candidates = graph.bySlug.get(translationOf) ?? [];
  return candidates.find((candidate) => candidate.lang !== briefing.lang);
}

/** The same briefing in other languages, in the site's order of languages. */
export function translationsOf(graph: FactGraph, briefing: BriefingEntry): BriefingEntry[] {
  const root = originalOf(graph, briefing) ?? briefing;
  const family = graph.briefings.filter(
    (other) => other === root || (other.record.translationOf === root.slug && originalOf(graph, other) === root),
  );
  return family
    .filter((other) => other !== briefing)
    .sort((a, b) => graph.site.languages.indexOf(a.lang) - graph.site.languages.indexOf(b.lang));
}

/** Briefings that the editor named as related and that are visible, in the order given. */
export function relatedTo(graph: FactGraph, briefing: BriefingEntry): BriefingEntry[] {
  return (briefing.record.related ?? []).flatMap((slug) => briefingBySlug(graph, slug, briefing.lang) ?? []);
}

/** What a topic is called in a language: by its record, else as it was typed. */
export function topicLabel({ topics, site }: FactGraph, text: string, lang: string): string {
  const id = topicId(text);
  const topic = topics.find((candidate) => candidate.id === id);
  return topic === undefined ? text : inLanguage(topic.record.label, lang, site.languages);
}

/** The sources that a briefing may name: its own and the shared ones. */
export function sourcesKnownTo(graph: FactGraph, briefing: BriefingEntry): Map<string, Source> {
  return new Map([
    ...graph.sharedSources,
    ...(briefing.record.sources ?? []).map((source) => [source.id, source] as const),
  ]);
}

/** Figures that rest on a shared source, directly or through sources that are based on it. */
export function restingOn(graph: FactGraph, sourceId: string): Observation[] {
  return graph.briefings.flatMap((briefing) => {
    const known = sourcesKnownTo(graph, briefing);
    return (briefing.record.figures ?? [])
      .filter((figure) => figureSourceIds(figure).some((id) => leadsTo(id, sourceId, known)))
      .map((figure) => ({ briefing, figure }));
  });
}

function leadsTo(from: string, to: string, known: ReadonlyMap<string, Source>): boolean {
  const reached = new Set([from]);
  for (const id of reached) for (const base of known.get(id)?.basedOn ?? []) reached.add(base);
  return reached.has(to);
}
