import { createFontStack } from '@capsizecss/core';
import type { FontMetrics } from './font-metrics.ts';

/** A font file as a style sheet names it. */
export interface FontFace {
  readonly family: string;
  readonly href: string;
  readonly style: 'normal' | 'italic';
  /** One weight, or a range such as `400 600`. */
  readonly weight: string;
  /** CSS `unicode-range`; the whole font where there is none. */
  readonly range?: string;
}

/**
 * The rule of a font. `optional`: a page that is shown before its font has arrived stays as it is, so nothing ever
 * moves; the next page has the font.
 */
export function fontFace({ family, href, style, weight, range }: FontFace): string {
  const format = href
    .slice(href.lastIndexOf('.') + 1)
    .replace('ttf', 'truetype')
    .replace('otf', 'opentype');
  return `@font-face{font-family:"${family}";src:url(${href})format("${format}");font-weight:${weight};font-style:${style};font-display:optional${range === undefined ? '' : `;unicode-range:${range}`}}`;
}

/** Metrics of the fonts that nearly every computer has (or has a twin of), as @capsizecss/metrics lists them. */
const local = {
  serif: { familyName: 'Times New Roman', ascent: 1825, descent: -443, lineGap: 87, unitsPerEm: 2048, xWidthAvg: 832 },
  sans: { familyName: 'Arial', ascent: 1854, descent: -434, lineGap: 67, unitsPerEm: 2048, xWidthAvg: 913 },
} as const;

/** A local font that takes as much room as the font that stands in for, under the name that `fallbackOf` gives. */
export function fallbackFace(family: string, kind: keyof typeof local, metrics: FontMetrics): string {
  const { fontFaces } = createFontStack([{ familyName: family, ...metrics }, local[kind]], {
    fontFaceFormat: 'styleObject',
  });
  return fontFaces
    .map(({ '@font-face': rule }) => `@font-face{font-family:"${fallbackOf(family)}";${declarations(rule)}}`)
    .join('');
}

export function fallbackOf(family: string): string {
  return `${family} Fallback`;
}

function declarations(rule: object): string {
  return Object.entries(rule)
    .filter(([key]) => key !== 'fontFamily')
    .map(([key, value]) => `${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`)
    .join(';');
}
