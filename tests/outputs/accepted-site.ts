import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { readContent } from '../../src/intake/content/content.ts';
import { BuiltSite, now } from '../site/built-site.ts';
import { tinyPicture } from '../support/tiny-picture.ts';
import { type InventedSite, inventedSite } from './invented-site.ts';

/**
 * Builds what `check` accepts of a site that a seed invents: files with errors are left out until there are none.
 *
 * @returns Its output, and how many briefings it has.
 */
export async function acceptedSite(seed: number): Promise<{ site: BuiltSite; briefings: number }> {
  const [files] = fc.sample(inventedSite, { seed, numRuns: 1 });
  const folder = mkdtempSync(join(tmpdir(), 'precis-invented-'));
  const content = join(folder, 'content');
  await writeContent(content, files ?? {});
  const briefings = await leaveOutErrors(content, join(folder, 'public'));
  return { site: await BuiltSite.of(content), briefings };
}

async function writeContent(folder: string, files: InventedSite): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text === 'a picture' ? await tinyPicture('png') : text);
  }
}

/** Removes files with errors, and those that this breaks. Gives the number of briefings that stay. */
async function leaveOutErrors(folder: string, publicFolder: string): Promise<number> {
  for (;;) {
    const { problems, briefings } = await readContent({
      folder,
      publicFolder,
      now: Number(now) * 1000,
      address: {},
    });
    const wrong = new Set(problems.flatMap(({ level, file }) => (level === 'error' ? [file] : [])));
    if (wrong.size === 0) return briefings.length;
    if (wrong.has('site.yaml')) throw new Error(problems.map(({ message }) => message.en).join('\n'));
    for (const file of wrong) rmSync(join(folder, file));
  }
}
