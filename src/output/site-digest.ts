import { createHash } from 'node:crypto';
import type { FactGraph } from '../domain/graph/fact-graph.ts';

/**
 * A digest of what a site is built from: equal if two builds would write the same.
 *
 * @param others Inputs besides the facts: code, options, time.
 */
export function siteDigest(
  { site, briefings, pages, sources, topics, variables }: FactGraph,
  ...others: readonly unknown[]
): string {
  const files = [...briefings, ...pages].map(({ digest, pictures }) => [digest, pictures]);
  return createHash('sha256')
    .update(JSON.stringify([site, files, sources, topics, variables, others]))
    .digest('hex');
}
