import { clampChroma, formatHex, oklch, parse, wcagContrast } from 'culori';
import type { Theme } from '../../schema/theme.ts';
import type { SchemeColours } from './colour-token.ts';

type Accent = NonNullable<Theme['accent']>;
export type Scheme = keyof SchemeColours;

/** The contrast that WCAG 2.2 requires of text at level AA (1.4.3). */
export const leastContrast = 4.5;

/** A fault of an accent: it is not a colour, or has too little contrast with a background. */
export interface AccentProblem {
  /** Empty for the accent itself, or the scheme whose colour is at fault. */
  readonly path: readonly Scheme[];
  readonly typed: string;
  readonly scheme: Scheme;
  /** Undefined if it is not an opaque colour. */
  readonly contrast: number | undefined;
  /** The colour of the same hue with the nearest lightness that has enough contrast. */
  readonly nearest: string | undefined;
}

/** Checks whether links in an accent are legible on every background of the schemes that it is given for. */
export function accentProblems(accent: Accent, grounds: readonly SchemeColours[]): AccentProblem[] {
  const given: readonly (readonly [Scheme, string, readonly Scheme[]])[] =
    typeof accent === 'string'
      ? [['light', accent, []]]
      : [
          ['light', accent.light, ['light']],
          ['dark', accent.dark, ['dark']],
        ];
  return given.flatMap(([scheme, typed, path]): AccentProblem[] => {
    if (!isOpaque(typed)) return [{ path, typed, scheme, contrast: undefined, nearest: undefined }];
    const contrast = contrastOf(typed, grounds, scheme);
    if (contrast >= leastContrast) return [];
    return [{ path, typed, scheme, contrast, nearest: readable(typed, grounds, scheme) }];
  });
}

/**
 * The accent in both schemes, in hexadecimal. A single colour is used in the light scheme; in the dark one its lightness
 * (OKLCH) is raised until the contrast is enough, and its hue stays.
 *
 * @param accent Without problems (`accentProblems`).
 */
export function accentColours(accent: Accent, grounds: readonly SchemeColours[]): SchemeColours {
  if (typeof accent !== 'string') return { light: hex(accent.light), dark: hex(accent.dark) };
  return { light: hex(accent), dark: readable(accent, grounds, 'dark') };
}

function isOpaque(typed: string): boolean {
  const { alpha = 1 } = parse(typed) ?? { alpha: 0 };
  return alpha === 1;
}

/** The lowest contrast with any of the backgrounds. */
function contrastOf(colour: string, grounds: readonly SchemeColours[], scheme: Scheme): number {
  return Math.min(...grounds.map((ground) => wcagContrast(colour, ground[scheme])));
}

/** Darkens a colour (in the dark scheme, lightens it) by hundredths until the contrast is enough; at last black or white. */
function readable(typed: string, grounds: readonly SchemeColours[], scheme: Scheme): string {
  const { l, ...rest } = oklch(typed) ?? { l: 0, mode: 'oklch' as const, c: 0 };
  const step = scheme === 'light' ? -0.01 : 0.01;
  for (let lightness = l; lightness > 0 && lightness < 1; lightness += step) {
    const colour = formatHex(clampChroma({ ...rest, l: lightness }, 'oklch'));
    if (contrastOf(colour, grounds, scheme) >= leastContrast) return colour;
  }
  return scheme === 'light' ? '#000000' : '#ffffff';
}

function hex(typed: string): string {
  const colour = formatHex(typed);
  if (colour === undefined) throw new RangeError(`"${typed}" is no colour.`);
  return colour;
}
