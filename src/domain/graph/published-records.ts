import { topicId } from '../../grammar/topic-id.ts';
import type { BriefingEntry } from '../record/briefing-entry.ts';
import { sourcesInUse } from '../record/source-use.ts';
import type { GraphInput } from './fact-graph.ts';

/** The records that have files of their own and that briefings use. */
export type SharedFiles = Pick<GraphInput, 'sources' | 'topics' | 'variables'>;

/**
 * The records that something published uses. All others stay out of the site: they are of drafts and scheduled briefings,
 * and would tell of them, or of nothing yet, and were written ahead of what nobody may know.
 *
 * @param briefings Those that are published.
 */
export function publishedRecords(
  { sources, topics, variables }: SharedFiles,
  briefings: readonly BriefingEntry[],
): SharedFiles {
  const figures = briefings.flatMap(({ record }) => record.figures ?? []);
  return {
    sources: among(sources, sourcesInUse(briefings, sources)),
    topics: among(topics, new Set(briefings.flatMap(({ record }) => (record.topics ?? []).map(topicId)))),
    variables: among(variables, new Set(figures.flatMap(({ variable }) => variable ?? []))),
  };
}

function among<T extends { readonly id: string }>(records: readonly T[], used: ReadonlySet<string>): T[] {
  return records.filter(({ id }) => used.has(id));
}
