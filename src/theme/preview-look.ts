import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PreviewColours, PreviewFont, PreviewLook } from '../domain/look/look.ts';
import type { Site } from '../domain/site/site.ts';
import { fromProject } from '../files/project-path.ts';
import type { ThemeFont } from '../schema/theme.ts';

const require = createRequire(import.meta.url);

const renderer = '@takumi-rs/core';

/** Whole fonts, since a headline may contain any letter. */
const shipped = {
  'source-serif-4': 'Source Serif',
  'source-sans-3': 'Source Sans',
  'noto-naskh-arabic': 'Noto Naskh',
} as const;

type Family = keyof typeof shipped;
const families = Object.keys(shipped) as Family[];

const ownFamilies = { serif: 'Newsroom Serif', sans: 'Newsroom Sans' } as const;

/**
 * The look of preview pictures: the fonts of `theme` in `site.yaml`, then those of Précis. `system` counts as the
 * default, because a picture has no reader's system.
 *
 * @param folder The content folder.
 */
export async function previewLook(
  { theme }: Pick<Site, 'theme'>,
  folder: string,
  colours: PreviewColours,
): Promise<PreviewLook> {
  const fonts = await Promise.all([
    ...(['serif', 'sans'] as const).map((kind) => ownFonts(theme?.fonts?.[kind], ownFamilies[kind], folder)),
    ...families.map(shippedFonts),
  ]);
  const stack = (kind: keyof typeof ownFamilies, fallback: Family) => {
    const font = theme?.fonts?.[kind];
    const shippedFamily = shipped[typeof font === 'string' && font !== 'system' ? font : fallback];
    return [...(typeof font === 'object' ? [ownFamilies[kind]] : []), shippedFamily, shipped['noto-naskh-arabic']];
  };
  return {
    renderer: `${renderer} ${await version()}`,
    fonts: fonts.flat(),
    serif: stack('serif', 'source-serif-4'),
    sans: stack('sans', 'source-sans-3'),
    colours,
  };
}

async function ownFonts(font: ThemeFont | undefined, family: string, folder: string): Promise<PreviewFont[]> {
  if (font === undefined || typeof font === 'string') return [];
  const files = [font.regular, font.bold].filter((file) => file !== undefined);
  return Promise.all(files.map((file) => toFont(family, join(folder, file))));
}

/** Every upright file of a Fontsource package for a supported script, with its range. */
async function shippedFonts(name: Family): Promise<PreviewFont[]> {
  const files = dirname(require.resolve(`@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`));
  const parts: Record<string, string> = JSON.parse(await readFile(join(files, '../unicode.json'), 'utf8'));
  // The other fonts have the Latin letters of Arabic pages.
  const wanted = Object.entries(parts).filter(([part]) => name !== 'noto-naskh-arabic' || part === 'arabic');
  return Promise.all(
    wanted.map(async ([part, range]) => ({
      ...(await toFont(shipped[name], join(files, `${name}-${part}-wght-normal.woff2`))),
      ranges: codePoints(range),
    })),
  );
}

async function toFont(family: string, path: string): Promise<PreviewFont> {
  const digest = createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
  return { family, path: fromProject(path), digest };
}

/** Parses `U+0-FF,U+131` into ranges. */
function codePoints(range: string): [number, number][] {
  return range.split(',').map((part) => {
    const [first = '', last = first] = part.slice('U+'.length).split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

async function version(): Promise<string> {
  const description = join(dirname(require.resolve(renderer)), '../package.json');
  return (JSON.parse(await readFile(description, 'utf8')) as { version: string }).version;
}
