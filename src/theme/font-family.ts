import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { ThemeFont } from '../schema/theme.ts';
import { fallbackFace, fontFace } from './font-face.ts';
import { cutFont, type FontFile, keep } from './font-file.ts';
import { metricsOf } from './font-metrics.ts';
import type { ShippedFont } from './shipped-fonts.ts';

/** A font family for pages. */
export interface FontFamily {
  readonly name: string;
  /** `@font-face` rules, including the local fallback. */
  readonly rules: string;
  /** Addresses of files needed for the first screen. */
  readonly leading: readonly string[];
  /** Names of all files, which are in the cache. */
  readonly files: readonly string[];
}

/** The cache of font files, and the folder of the newsroom's fonts. */
export interface FontPlaces {
  readonly folder: string;
  readonly cache: string;
  readonly href: (name: string) => string;
}

type Kind = 'serif' | 'sans';

/** Subsets a shipped font to the characters, weights and features that pages use. */
export async function shippedFamily(font: ShippedFont, kind: Kind, places: FontPlaces): Promise<FontFamily> {
  const faces = await Promise.all(
    font.parts.map(async (part) => ({ ...part, file: await cutFont(part, places.cache), range: part.set.range })),
  );
  return family(font.family, kind, places, faces);
}

/** Prepares a font of the newsroom, unchanged. */
export async function ownFamily(
  { regular, bold, italic }: Exclude<ThemeFont, string>,
  kind: Kind,
  places: FontPlaces,
): Promise<FontFamily> {
  const own = async (file: string) =>
    keep(await readFile(join(places.folder, file)), extname(file).slice(1), places.cache);
  const whole = { min: 100, max: bold === undefined ? 900 : 500 };
  const faces: Face[] = [{ file: await own(regular), style: 'normal', weight: whole, leads: true }];
  if (bold !== undefined) faces.push({ file: await own(bold), style: 'normal', weight: { min: 600, max: 900 } });
  if (italic !== undefined) faces.push({ file: await own(italic), style: 'italic', weight: { min: 100, max: 900 } });
  return family(kind === 'serif' ? 'Newsroom Serif' : 'Newsroom Sans', kind, places, faces);
}

interface Face {
  readonly file: FontFile;
  readonly style: 'normal' | 'italic';
  readonly weight: { readonly min: number; readonly max: number } | number;
  readonly range?: string;
  readonly leads?: boolean;
}

async function family(
  name: string,
  kind: Kind,
  { href, cache }: FontPlaces,
  faces: readonly Face[],
): Promise<FontFamily> {
  const leading = faces.filter(({ leads }) => leads);
  const rules = faces.map(({ file, style, weight, range }) =>
    fontFace({
      family: name,
      href: href(file.name),
      style,
      weight: typeof weight === 'number' ? String(weight) : `${weight.min} ${weight.max}`,
      ...(range !== undefined && { range }),
    }),
  );
  const [first] = leading;
  const fallback = first === undefined ? '' : fallbackFace(name, kind, await metricsOf(first.file, cache));
  return {
    name,
    rules: [...rules, fallback].join(''),
    leading: leading.map(({ file }) => href(file.name)),
    files: faces.map(({ file }) => file.name),
  };
}
