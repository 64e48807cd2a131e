import { RefusedDrawing } from './refused-drawing.ts';

/** Larger than any chart or map that a page should send. */
export const mostBytes = 3 * 1024 * 1024;

/** Deeper than the groups of any drawing program; what walks the tree calls itself. */
const deepest = 256;

const most = {
  elements: 100_000,
  attributes: 300_000,
  /** Of text and values, with what entities stand for. */
  characters: 2 * mostBytes,
  /** Words and marks of CSS; what is written alike is read once. */
  styleTokens: 400_000,
};

/** Deeper than any style is nested. */
const deepestStyle = 40;

/**
 * What the parts of a drawing may add up to, so that no file of the allowed size takes more than two seconds to read,
 * whatever it holds.
 */
export class DrawingLimits {
  readonly #counts: Record<keyof typeof most, number> = { elements: 0, attributes: 0, characters: 0, styleTokens: 0 };

  /** @throws RefusedDrawing beyond the limit. */
  count(part: keyof typeof most, more = 1): void {
    this.#counts[part] += more;
    if (this.#counts[part] > most[part]) throw new RefusedDrawing('too-intricate');
  }
}

/** @throws RefusedDrawing beyond the limit. */
export function measureLevel(level: number, kind: 'elements' | 'styles'): void {
  if (level > (kind === 'elements' ? deepest : deepestStyle)) throw new RefusedDrawing('too-intricate');
}
