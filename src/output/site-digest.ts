import { createHash } from 'node:crypto';
import type { FactGraph } from '../domain/fact-graph.ts';

/** Names what a site is built from: equal for builds that write the same. */
export function siteDigest({ site, briefings, pages, sources, topics, now }: FactGraph, version: string): string {
  const files = [...briefings, ...pages].map(({ digest }) => digest);
  return createHash('sha256')
    .update(JSON.stringify([version, now, site, files, sources, topics]))
    .digest('hex');
}
