import type { Rendered } from '../domain/rendered.ts';
import { type FileResult, type MarkdownSource, type Newsroom, readMarkdownFile } from './markdown-file.ts';
import { renderedCache } from './rendered.ts';

/** Some files for one worker thread, with the digest under which each result is kept. */
export interface Batch {
  readonly newsroom: Newsroom;
  readonly sources: readonly (MarkdownSource & { readonly digest: string })[];
}

/** A result whose HTML went to the cache. */
export type KeptResult = Omit<FileResult, 'rendered'>;

/** Reads a batch of files; the HTML stays behind in the cache, which keeps messages between threads small. */
export default async function readBatch({ newsroom, sources }: Batch): Promise<KeptResult[]> {
  const cache = renderedCache();
  return Promise.all(
    sources.map(async ({ digest, ...source }) => {
      const { rendered, ...kept } = readMarkdownFile(source, newsroom);
      if (rendered !== undefined) await cache.set(digest, rendered satisfies Rendered);
      return kept;
    }),
  );
}
