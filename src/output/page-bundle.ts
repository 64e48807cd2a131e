import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import { z } from 'zod';
import { filesBelow } from '../files/folder-listing.ts';
import { readKept } from '../files/kept-record.ts';
import { timed } from '../files/time-spent.ts';
import { removedAfter } from '../files/unfinished.ts';
import { writeWhole } from '../files/whole-file.ts';
import { move } from './file-move.ts';

/** What lists and renders pages. */
export type PageProgram = typeof import('./page-program.ts');

/** What Astro makes of the code: a program that renders pages, and the files that pages ask for in the browser. */
export interface PageBundle {
  readonly program: PageProgram;
  /** The folder of the scripts, styles and public files. */
  readonly served: string;
  /** Whether a page asks `astro:assets` for pictures, which nobody but Astro's own build makes. */
  readonly asksForPictures: boolean;
}

const bundleRecord = z.object({
  /** Names what the bundle was made of. */
  version: z.string(),
  /** Digests of its files, by path. */
  files: z.record(z.string(), z.string()),
  asksForPictures: z.boolean(),
});

/** Astro finds the entry by the beginning of its name. */
const entry = 'prerender-entry.mjs';

/**
 * The bundle of the last build if it is of the same version, else a new one. Astro and Vite, which make it, take two seconds
 * and 150 MB, and are not even loaded for the former.
 *
 * @param kept A folder of its own; it stays between builds.
 * @param version Names what the bundle is made of: code, libraries, the site's address, public files.
 * @param scratch A folder within the project, where Astro works; it goes.
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
    const files = Object.fromEntries(filesBelow(kept).map((file) => [file, digestOf(join(kept, file))]));
    record = { version, files, asksForPictures };
    await writeWhole(list, JSON.stringify(record));
  }
  const { asksForPictures } = record;
  return { program: await import(pathToFileURL(join(program, entry)).href), served, asksForPictures };
}

/**
 * Lets Astro write the files of the browser to `scratch`, and takes the program before it goes.
 *
 * @returns Whether a page asks for pictures.
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
                  // Astro's own runtime of collections could show pictures too.
                  asksForPictures ||= importer?.includes('/node_modules/') === false;
                },
              },
            },
          ],
          environments: {
            prerender: {
              // So that it runs wherever it is kept.
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
    return Object.entries(files).every(([file, digest]) => digestOf(join(folder, file)) === digest);
  } catch {
    return false;
  }
}

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('base64url');
}
