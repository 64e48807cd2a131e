import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isWhole, writeWhole } from '../files/whole-file.ts';
import type { FontPart } from './shipped-fonts.ts';

/** A font file named by its content, so that browsers may cache it for ever. */
export interface FontFile {
  readonly name: string;
  readonly bytes: Buffer;
}

const require = createRequire(import.meta.url);

/** Subsets a shipped font, or takes the result from the cache. */
export async function cutFont(part: FontPart, cache: string): Promise<FontFile> {
  const whole = await readFile(require.resolve(part.file));
  const options = {
    targetFormat: 'woff2',
    variationAxes: { wght: part.weight },
    keepFeatures: part.features,
    noHinting: true,
  } as const;
  const recipe = digest(whole, JSON.stringify([part.set.characters, options]));
  const kept = join(cache, `${recipe}.cut.woff2`);
  if (isWhole(kept)) return keep(await readFile(kept), 'woff2', cache);
  // Loaded on demand, as are its kind elsewhere: a command starts sooner without libraries that it does not need.
  const { default: subsetFont } = await import('subset-font');
  const cut = await subsetFont(whole, part.set.characters, options);
  await writeWhole(kept, cut);
  return keep(cut, 'woff2', cache);
}

/** Stores a font in the cache under its public name. */
export async function keep(bytes: Buffer, ending: string, cache: string): Promise<FontFile> {
  const name = `${digest(bytes).slice(0, 16)}.${ending}`;
  const path = join(cache, name);
  if (!isWhole(path)) await writeWhole(path, bytes);
  return { name, bytes };
}

function digest(...parts: readonly (Buffer | string)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
