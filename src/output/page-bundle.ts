import { readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import { z } from 'zod';
import { digestOfFile, digestsBelow } from '../files/file-digest.ts';
import { filesBelow } from '../files/folder-listing.ts';
import { readKept } from '../files/kept-record.ts';
import { removedAfter } from '../files/unfinished.ts';
import { partialEnding, partialOf, writeWhole } from '../files/whole-file.ts';
import { move } from './file-move.ts';
import { lendLibraries } from './lent-libraries.ts';

/** The program that lists and renders pages. */
export type PageProgram = typeof import('./page-program.ts');

/** The result of Astro's bundling: the page program, and the files that browsers load. */
export interface PageBundle {
  readonly program: PageProgram;
  /** Where it is kept, from which threads load it. */
  readonly place: BundlePlace;
  /** Folder of the scripts, styles and public files. */
  readonly served: string;
  /** Whether any page uses pictures of `astro:assets`, which only Astro's own build can make. */
  readonly asksForPictures: boolean;
}

const bundleRecord = z.object({
  /** Digests of its files, by path. */
  files: z.record(z.string(), z.string()),
  asksForPictures: z.boolean(),
});
type BundleRecord = z.output<typeof bundleRecord>;

/** Astro recognises the entry by the start of its name. */
const entry = 'prerender-entry.mjs';

/** Bundles that stay in the cache: of several addresses and shares of a site, or versions of its code. */
const keptBundles = 8;

/** Where a bundle is kept, after all its inputs. */
export interface BundlePlace {
  /** The folder of all bundles, which stays between builds. */
  readonly folder: string;
  /** Digest of the inputs: code, libraries, address, public files. */
  readonly version: string;
}

/** Whether an earlier build of any content made this bundle, and it is whole. */
export function isBundled({ folder, version }: BundlePlace): boolean {
  return recordOf(join(folder, version)) !== undefined;
}

/** Loads a bundle; throws if there is none. */
export async function loadBundle(place: BundlePlace): Promise<PageBundle> {
  const { folder, version } = place;
  const kept = join(folder, version);
  const record = recordOf(kept);
  if (record === undefined) throw new Error(`There is no page program in ${kept}.`);
  const now = new Date();
  utimesSync(kept, now, now);
  lendLibraries(folder);
  const program = pathToFileURL(join(kept, 'program', entry)).href;
  const { asksForPictures } = record;
  return { program: await import(program), place, served: join(kept, 'served'), asksForPictures };
}

/** The record of a kept bundle if all its files are whole. */
function recordOf(kept: string): BundleRecord | undefined {
  const record = readKept(join(kept, 'bundle.json'), bundleRecord);
  return record !== undefined && isWhole(kept, record.files) ? record : undefined;
}

/**
 * Makes a bundle. This loads Astro and Vite, which takes a second and 150 MB.
 *
 * @param scratch Temporary folder within the project, where Astro works.
 */
export async function makeBundle(
  config: AstroInlineConfig,
  { folder, version }: BundlePlace,
  scratch: string,
): Promise<void> {
  const kept = join(folder, version);
  // Under a name of its own until it is finished, since other builds may make the same.
  const partial = partialOf(kept);
  await removedAfter(partial, () =>
    removedAfter(scratch, async () => {
      const asksForPictures = await bundle(config, scratch, join(partial, 'program'));
      for (const file of filesBelow(scratch)) move(join(scratch, file), join(partial, 'served', file));
      const files = digestsBelow(partial);
      const record: BundleRecord = { files, asksForPictures };
      await writeWhole(join(partial, 'bundle.json'), JSON.stringify(record));
      if (isBundled({ folder, version })) return;
      rmSync(kept, { recursive: true, force: true });
      renameSync(partial, kept);
      removeOldBundles(folder);
    }),
  );
}

/** Removes the bundles that have not been used for longest. */
function removeOldBundles(folder: string): void {
  const bundles = readdirSync(folder)
    .filter((name) => !name.endsWith(partialEnding))
    .map((name) => ({ path: join(folder, name), used: statSync(join(folder, name)).mtimeMs }));
  for (const { path } of bundles.toSorted((a, b) => b.used - a.used).slice(keptBundles))
    rmSync(path, { recursive: true, force: true });
}

/**
 * Bundles with Astro: browser files go to `scratch`, the page program to `program`.
 *
 * @returns Whether a page uses pictures of `astro:assets`.
 */
async function bundle(config: AstroInlineConfig, scratch: string, program: string): Promise<boolean> {
  const { build } = await import('astro');
  let asksForPictures = false;
  const takeProgram: AstroIntegration = {
    name: 'precis-page-program',
    hooks: {
      'astro:build:setup': ({ updateConfig }) => {
        updateConfig({
          plugins: [
            {
              name: 'precis-asked-pictures',
              resolveId: {
                order: 'pre',
                filter: { id: /^astro:assets$/ },
                handler(_id, importer) {
                  // Astro's runtime for collections may show pictures too.
                  asksForPictures ||= importer?.includes('/node_modules/') === false;
                },
              },
            },
          ],
          environments: {
            prerender: {
              build: {
                rolldownOptions: {
                  input: fileURLToPath(new URL('./page-program.ts', import.meta.url)),
                  output: { entryFileNames: entry },
                },
              },
            },
          },
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'precis-page-program',
          async getStaticPaths() {
            const made = join(scratch, '.prerender');
            for (const file of filesBelow(made)) move(join(made, file), join(program, file));
            return [];
          },
          async render() {
            throw new Error('Astro was given no page to render.');
          },
        });
      },
    },
  };
  const integrations = [...(config.integrations ?? []), takeProgram];
  // Astro would first start another Vite, to write types and its own store. Where it does not know `sync`, it is slower.
  const options: Parameters<typeof build>[1] & { readonly sync: boolean } = { sync: false };
  await build({ ...config, integrations, outDir: scratch, logLevel: 'error' }, options);
  return asksForPictures;
}

function isWhole(folder: string, files: Readonly<Record<string, string>>): boolean {
  try {
    return Object.entries(files).every(([file, digest]) => digestOfFile(join(folder, file)) === digest);
  } catch {
    return false;
  }
}
