import { topicId } from '../../grammar/topic-id.ts';
import type { BriefingEntry } from '../record/briefing-entry.ts';
import { sourcesInUse } from '../record/source-use.ts';
import type { GraphInput } from './fact-graph.ts';

/** Records in files of their own that briefings use. */
export type SharedFiles = Pick<GraphInput, 'sources' | 'topics' | 'variables'>;

/**
 * The records that something published uses. All others are left out of the site: they belong to drafts or scheduled
 * briefings, which they would reveal, or were written ahead for briefings that do not exist yet.
 *
 * @param briefings The published ones.
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
