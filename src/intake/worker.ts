import { Cache } from './cache.ts';
import { cacheFolder } from './cache-folder.ts';
import { type FileResult, type MarkdownSource, type Newsroom, readMarkdownFile } from './markdown-file.ts';
import { renderedCache } from './rendered.ts';

/** Some files for one worker thread, with the digest under which each result is kept. */
export interface Batch {
  readonly newsroom: Newsroom;
  readonly sources: readonly (MarkdownSource & { readonly digest: string })[];
}

/** A result whose HTML went to the cache. */
export type KeptResult = Omit<FileResult, 'rendered'>;

/** Results by digest. */
export function resultCache(): Cache<KeptResult> {
  return new Cache(`${cacheFolder()}/results`);
}

/** Reads a batch of files into the cache; the HTML stays behind there, which keeps messages between threads small. */
export default async function readBatch({ newsroom, sources }: Batch): Promise<KeptResult[]> {
  const html = renderedCache();
  const results = resultCache();
  return Promise.all(
    sources.map(async ({ digest, ...source }) => {
      const { rendered, ...kept } = readMarkdownFile(source, newsroom);
      if (rendered !== undefined) await html.set(digest, rendered);
      await results.set(digest, kept);
      return kept;
    }),
  );
}
