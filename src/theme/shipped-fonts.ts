import { arabic, type CharacterSet, furtherLatin, latin } from './character-set.ts';

/** A subset of a font in its own file. */
export interface FontPart {
  /** The file in its npm package. */
  readonly file: string;
  readonly style: 'normal' | 'italic';
  /** Weights to keep: a range, or one. */
  readonly weight: { readonly min: number; readonly max: number } | number;
  readonly set: CharacterSet;
  /** OpenType features to keep; others need glyphs that no page shows. */
  readonly features: readonly string[];
  /** Whether every page needs it on the first screen. */
  readonly leads?: boolean;
}

/** Pages use 400 for text and 600 for emphasis; a third smaller than the full axis. */
const weights = { min: 400, max: 600 };

/** The fonts shipped with Précis by their names in `theme` of `site.yaml`. All under the SIL Open Font License. */
export const shippedFonts = {
  'source-serif-4': {
    family: 'Source Serif',
    parts: [
      part('source-serif-4', 'latin-wght-normal', latin, ['kern', 'liga', 'lnum'], { leads: true }),
      part('source-serif-4', 'latin-wght-italic', latin, ['lnum'], { style: 'italic', weight: 400 }),
      part('source-serif-4', 'latin-ext-wght-normal', furtherLatin, ['kern']),
    ],
  },
  'source-sans-3': {
    family: 'Source Sans',
    parts: [
      part('source-sans-3', 'latin-wght-normal', latin, ['kern', 'tnum', 'lnum'], { leads: true }),
      part('source-sans-3', 'latin-ext-wght-normal', furtherLatin, ['kern']),
    ],
  },
} as const satisfies Readonly<Record<string, ShippedFont>>;

/** Precedes both families on Arabic pages. */
export const arabicFont: ShippedFont = {
  family: 'Noto Naskh',
  parts: [
    part(
      'noto-naskh-arabic',
      'arabic-wght-normal',
      arabic,
      ['init', 'medi', 'fina', 'isol', 'rlig', 'liga', 'calt', 'ccmp', 'mark', 'mkmk', 'kern', 'locl'],
      { leads: true },
    ),
  ],
};

export interface ShippedFont {
  readonly family: string;
  readonly parts: readonly FontPart[];
}

function part(
  folder: string,
  name: string,
  set: CharacterSet,
  features: readonly string[],
  rest: Partial<FontPart> = {},
): FontPart {
  const file = `@fontsource-variable/${folder}/files/${folder}-${name}.woff2`;
  return { file, style: 'normal', weight: weights, set, features, ...rest };
}
