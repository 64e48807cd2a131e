import type { Loader } from 'astro/loaders';
import { type Content, type ReadOptions, readContent } from './content.ts';
import { type Dressing, dressing } from './dressing.ts';
import { liveSnapshot } from './live-snapshot.ts';

interface Entry {
  readonly id: string;
  readonly data: Record<string, unknown>;
}

const collections = {
  site: ({ site, look, pictures }, { now }) =>
    site === undefined ? [] : [{ id: 'site', data: { ...site, now, look, pictures } }],
  briefings: ({ briefings }) => briefings.map((entry) => ({ id: entry.file, data: { ...entry } })),
  pages: ({ pages }) => pages.map((entry) => ({ id: entry.file, data: { ...entry } })),
  sources: ({ sources }) => sources.map((source) => ({ id: source.id, data: source })),
  topics: ({ topics }) => topics.map((topic) => ({ id: topic.id, data: topic })),
} satisfies Record<string, (content: DressedContent, options: ReadOptions) => readonly Entry[]>;

interface DressedContent extends Content, Dressing {}

export type CollectionName = keyof typeof collections;

/**
 * Loaders that hand the content folder to a build. HTML stays in the cache of the intake: kept in Astro's data store it
 * would be parsed again in every build. In the development server pages read the folder's content from memory, and the
 * collections stay empty.
 */
export function contentLoaders(options: ReadOptions): Record<CollectionName, Loader> {
  let reading: Promise<DressedContent> | undefined;
  const loader = (name: CollectionName): Loader => ({
    name: `precis-${name}`,
    async load({ store, generateDigest }) {
      if (liveSnapshot() !== undefined) return;
      reading ??= readDressed(options);
      const content = await reading;
      refuseErrors(content);
      store.clear();
      for (const { id, data } of collections[name](content, options))
        store.set({ id, data, digest: generateDigest(data) });
    },
  });
  return {
    site: loader('site'),
    briefings: loader('briefings'),
    pages: loader('pages'),
    sources: loader('sources'),
    topics: loader('topics'),
  };
}

async function readDressed(options: ReadOptions): Promise<DressedContent> {
  const content = await readContent(options);
  return { ...content, ...(await dressing(options.folder, content)) };
}

/** Astro would go on without the files that have errors, and their pages would be missing. */
function refuseErrors({ problems }: Content): void {
  const errors = problems.filter(({ level }) => level === 'error').length;
  if (errors > 0) throw new Error(`The content has errors (${errors}); npm run check shows them.`);
}
