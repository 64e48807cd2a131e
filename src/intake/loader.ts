import { sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { SiteLook } from '../domain/look.ts';
import type { Picture } from '../domain/picture.ts';
import { siteLook } from '../theme/site-look.ts';
import { grounds } from './accent-check.ts';
import { fontCache } from './cache-folder.ts';
import { type Content, type ReadOptions, readContent } from './content.ts';
import { encodePicture } from './picture-encoding.ts';

interface Entry {
  readonly id: string;
  readonly data: Record<string, unknown>;
}

/** What a collection holds of the content, and which of its entries are still there although they could not be read. */
interface Collection {
  readonly entries: (content: LookedContent, options: ReadOptions) => readonly Entry[];
  readonly keeps: (id: string, content: Content) => boolean;
}

const collections = {
  site: {
    entries: ({ site, look, pictures }, { now }) =>
      site === undefined || look === undefined ? [] : [{ id: 'site', data: { ...site, now, look, pictures } }],
    keeps: () => true,
  },
  briefings: {
    entries: ({ briefings }) => briefings.map((entry) => ({ id: entry.file, data: { ...entry } })),
    keeps: isFile,
  },
  pages: { entries: ({ pages }) => pages.map((entry) => ({ id: entry.file, data: { ...entry } })), keeps: isFile },
  sources: {
    entries: ({ sources }) => sources.map((source) => ({ id: source.id, data: source })),
    keeps: (id, { files }) => files.has(`sources/${id}.yaml`),
  },
  topics: {
    entries: ({ topics }) => topics.map((topic) => ({ id: topic.id, data: topic })),
    keeps: (id, { files }) => files.has(`topics/${id}.yaml`),
  },
} satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;

function isFile(id: string, { files }: Content): boolean {
  return files.has(id);
}

/**
 * Loaders that hand the content folder to Astro. HTML stays in the cache of the intake: kept in Astro's data store it
 * would be parsed again in every build. An entry whose file has errors keeps its last good state while the server runs.
 *
 * @param report Is told all that was read, problems included, after every reading while the server runs. A build has told them before it began.
 */
export function contentLoaders(
  options: ReadOptions,
  report: (content: Content) => void,
): Record<CollectionName, Loader> {
  let reading: Promise<LookedContent> | undefined;
  const stores = new Map<CollectionName, LoaderContext['store']>();
  let digest: LoaderContext['generateDigest'];

  const fill = (name: CollectionName, content: LookedContent) => {
    const store = stores.get(name);
    if (store === undefined) return;
    const { entries, keeps }: Collection = collections[name];
    const present = new Map(entries(content, options).map((entry) => [entry.id, entry]));
    for (const id of store.keys()) if (!present.has(id) && !keeps(id, content)) store.delete(id);
    for (const { id, data } of present.values()) store.set({ id, data, digest: digest(data) });
  };
  const refill = async () => {
    const content = await readWithLook(options);
    reading = Promise.resolve(content);
    report(content);
    for (const name of stores.keys()) fill(name, content);
  };

  const loader = (name: CollectionName): Loader => ({
    name: `precis-${name}`,
    async load({ store, watcher, generateDigest, logger }) {
      digest = generateDigest;
      const first = stores.size === 0;
      stores.set(name, store);
      reading ??= readWithLook(options);
      const content = await reading;
      fill(name, content);
      if (!first) return;
      if (watcher === undefined) refuseErrors(content);
      else {
        report(content);
        watchFolder(watcher, options.folder, refill, logger);
      }
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

/** The content and, where nothing in `site.yaml` is wrong, the look that it asks for. */
interface LookedContent extends Content {
  readonly look: SiteLook | undefined;
  /** The pictures that texts show, as pages show them. */
  readonly pictures: Readonly<Record<string, Picture>>;
}

async function readWithLook(options: ReadOptions): Promise<LookedContent> {
  const content = await readContent(options);
  const { site, problems } = content;
  const sound = site !== undefined && !problems.some(({ file, level }) => file === 'site.yaml' && level === 'error');
  const sources = { folder: options.folder, cache: fontCache(), grounds: grounds() };
  const shown = new Set([...content.briefings, ...content.pages].flatMap((entry) => Object.values(entry.pictures)));
  const pictures: Record<string, Picture> = {};
  // One after the other: each is encoded on every core.
  for (const file of [...shown].sort()) {
    const picture = await encodePicture(options.folder, file);
    if (picture !== undefined) pictures[file] = picture;
  }
  return { ...content, look: sound ? await siteLook(site, sources) : undefined, pictures };
}

/** Astro would go on without the files that have errors, and their pages would be missing. */
function refuseErrors({ problems }: Content): void {
  const errors = problems.filter(({ level }) => level === 'error').length;
  if (errors > 0) throw new Error(`The content has errors (${errors}); npm run check shows them.`);
}

/** Calls back once after each burst of changes below a folder; one call at a time. */
function watchFolder(
  watcher: NonNullable<LoaderContext['watcher']>,
  folder: string,
  changed: () => Promise<void>,
  logger: LoaderContext['logger'],
): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  watcher.add(folder);
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder + sep)) return;
    clearTimeout(timer);
    // Editors write a file in several steps; 20 ms is enough for them and too short to be noticed.
    timer = setTimeout(() => {
      // A reading that fails (a full disk, say) is told, and the next change tries again.
      running = running.then(changed).catch((error: unknown) => logger.error(String(error)));
    }, 20);
  });
}
