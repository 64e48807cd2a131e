import { createFontStack } from '@capsizecss/core';
import type { FontMetrics } from './font-metrics.ts';

/** A font file in a style sheet. */
export interface FontFace {
  readonly family: string;
  readonly href: string;
  readonly style: 'normal' | 'italic';
  /** One weight, or a range such as `400 600`. */
  readonly weight: string;
  /** CSS `unicode-range`; by default the whole font. */
  readonly range?: string;
}

/**
 * The `@font-face` rule of a font. `optional`: a page shown before its font arrives does not change, so nothing
 * moves; the next page has the font.
 */
export function fontFace({ family, href, style, weight, range }: FontFace): string {
  const format = href
    .slice(href.lastIndexOf('.') + 1)
    .replace('ttf', 'truetype')
    .replace('otf', 'opentype');
  return `@font-face{font-family:"${family}";src:url(${href})format("${format}");font-weight:${weight};font-style:${style};font-display:optional${range === undefined ? '' : `;unicode-range:${range}`}}`;
}

/** Metrics of fonts that nearly every computer has, or equivalents of them, from @capsizecss/metrics. */
const local = {
  serif: { familyName: 'Times New Roman', ascent: 1825, descent: -443, lineGap: 87, unitsPerEm: 2048, xWidthAvg: 832 },
  sans: { familyName: 'Arial', ascent: 1854, descent: -434, lineGap: 67, unitsPerEm: 2048, xWidthAvg: 913 },
} as const;

/** The `@font-face` rule of a local font scaled to take the same room as the given metrics, named by `fallbackOf`. */
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
