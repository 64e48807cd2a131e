import { createHash } from 'node:crypto';
import type { FactGraph } from '../domain/graph/fact-graph.ts';

/**
 * Names what a site is built from: equal for builds that write the same.
 *
 * @param others What decides besides the facts: the code, options, the moment.
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
