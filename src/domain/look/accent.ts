import { clampChroma, formatHex, oklch, parse, wcagContrast } from 'culori';
import type { Theme } from '../../schema/theme.ts';
import type { SchemeColours } from './colour-token.ts';

type Accent = NonNullable<Theme['accent']>;
export type Scheme = keyof SchemeColours;

/** The contrast that WCAG 2.2 asks of text at level AA (1.4.3). */
export const leastContrast = 4.5;

/** What is wrong with an accent: no colour at all, or too close to a paper. */
export interface AccentProblem {
  /** Where in the accent: itself, or its colour for one scheme. */
  readonly path: readonly Scheme[];
  readonly typed: string;
  readonly scheme: Scheme;
  /** Undefined where it is no opaque colour. */
  readonly contrast: number | undefined;
  /** The nearest lightness of the same hue that has the contrast. */
  readonly nearest: string | undefined;
}

/** Finds out whether links in an accent can be read on every ground of both schemes. */
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
 * The accent in both schemes, in hexadecimal. One colour alone is that of light paper; on dark paper its hue stays and
 * its lightness (OKLCH) rises as far as the contrast asks.
 *
 * @param accent One without problems.
 */
export function accentColours(accent: Accent, grounds: readonly SchemeColours[]): SchemeColours {
  if (typeof accent !== 'string') return { light: hex(accent.light), dark: hex(accent.dark) };
  return { light: hex(accent), dark: readable(accent, grounds, 'dark') };
}

function isOpaque(typed: string): boolean {
  const { alpha = 1 } = parse(typed) ?? { alpha: 0 };
  return alpha === 1;
}

/** The least contrast with any ground. */
function contrastOf(colour: string, grounds: readonly SchemeColours[], scheme: Scheme): number {
  return Math.min(...grounds.map((ground) => wcagContrast(colour, ground[scheme])));
}

/** Moves the lightness towards ink in steps of a hundredth; black and white end every way. */
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
