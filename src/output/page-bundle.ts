import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import { z } from 'zod';
import { digestOfFile, digestsBelow } from '../files/file-digest.ts';
import { filesBelow } from '../files/folder-listing.ts';
import { readKept } from '../files/kept-record.ts';
import { timed } from '../files/time-spent.ts';
import { removedAfter } from '../files/unfinished.ts';
import { writeWhole } from '../files/whole-file.ts';
import { move } from './file-move.ts';

/** The program that lists and renders pages. */
export type PageProgram = typeof import('./page-program.ts');

/** The result of Astro's bundling: the page program, and the files that browsers load. */
export interface PageBundle {
  readonly program: PageProgram;
  /** Folder of the scripts, styles and public files. */
  readonly served: string;
  /** Whether any page uses pictures of `astro:assets`, which only Astro's own build can make. */
  readonly asksForPictures: boolean;
}

const bundleRecord = z.object({
  /** Digest of the inputs of the bundle. */
  version: z.string(),
  /** Digests of its files, by path. */
  files: z.record(z.string(), z.string()),
  asksForPictures: z.boolean(),
});

/** Astro recognises the entry by the start of its name. */
const entry = 'prerender-entry.mjs';

/**
 * The last build's bundle if its version matches, else a new one. Making one loads Astro and Vite, which takes two
 * seconds and 150 MB.
 *
 * @param kept The bundle's own folder, which stays between builds.
 * @param version Digest of the inputs: code, libraries, address, public files.
 * @param scratch Temporary folder within the project, where Astro works.
 */
export async function pageBundle(
  config: AstroInlineConfig,
  { kept, version, scratch }: { readonly kept: string; readonly version: string; readonly scratch: string },
): Promise<PageBundle> {
  const program = join(kept, 'program');
  const served = join(kept, 'served');
  const list = join(kept, 'bundle.json');
  let record = readKept(list, bundleRecord);
  if (record?.version !== version || !isWhole(kept, record.files)) {
    rmSync(kept, { recursive: true, force: true });
    const asksForPictures = await removedAfter(scratch, async () => {
      const asks = await timed('bundling', () => bundle(config, scratch, program));
      for (const file of filesBelow(scratch)) move(join(scratch, file), join(served, file));
      return asks;
    });
    record = { version, files: digestsBelow(kept), asksForPictures };
    await writeWhole(list, JSON.stringify(record));
  }
  const { asksForPictures } = record;
  return { program: await import(pathToFileURL(join(program, entry)).href), served, asksForPictures };
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
              // Includes libraries, so that the bundle runs from any folder.
              resolve: { noExternal: true },
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
  await build({ ...config, integrations, outDir: scratch, logLevel: 'error' });
  return asksForPictures;
}

function isWhole(folder: string, files: Readonly<Record<string, string>>): boolean {
  try {
    return Object.entries(files).every(([file, digest]) => digestOfFile(join(folder, file)) === digest);
  } catch {
    return false;
  }
}
