import { arabic, type CharacterSet, furtherLatin, latin } from './character-set.ts';

/** A part of a font that becomes a file of its own. */
export interface FontPart {
  /** The file in its npm package. */
  readonly file: string;
  readonly style: 'normal' | 'italic';
  /** The weights kept: a range, or one. */
  readonly weight: { readonly min: number; readonly max: number } | number;
  readonly set: CharacterSet;
  /** OpenType features kept; the others cost glyphs that no page shows. */
  readonly features: readonly string[];
  /** Whether every page shows it on its first screen. */
  readonly leads?: boolean;
}

/** 400 for text and 600 for what stands out: the ends that the pages use, and a third lighter than the whole axis. */
const weights = { min: 400, max: 600 };

/** The fonts that come with Précis, by the name that `theme` in `site.yaml` knows. All under the SIL Open Font License. */
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

/** Stands before both families on Arabic pages. */
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
