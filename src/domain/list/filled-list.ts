import type { UpdateType } from '../../schema/update.ts';
import { briefingsIn, type FactGraph } from '../graph/fact-graph.ts';

/**
 * Whether a list of a language holds anything. An empty one exists all the same, so that links to it hold, but no search
 * engine is told of it, and no other language calls it a translation.
 */
export type Filled = (graph: FactGraph, lang: string) => boolean;

/** The archive. */
export const hasBriefings: Filled = (graph, lang) => briefingsIn(graph, lang).length > 0;

/** The front page. That of the first language is the front door of the site. */
export const hasFrontPage: Filled = (graph, lang) => lang === graph.site.languages[0] || hasBriefings(graph, lang);

export const hasTopics: Filled = (graph, lang) => (graph.byTopic.get(lang)?.size ?? 0) > 0;

/** Figures of every language are listed in each. */
export const hasFigures: Filled = ({ observations }) => observations.size > 0;

/** Shared sources are listed in every language. */
export const hasSources: Filled = ({ sources }) => sources.length > 0;

/** @param type Undefined for updates of all types. */
export function hasUpdates(graph: FactGraph, lang: string, type: UpdateType | undefined): boolean {
  return briefingsIn(graph, lang).some(({ record }) =>
    record.updates?.some((update) => type === undefined || update.type === type),
  );
}
