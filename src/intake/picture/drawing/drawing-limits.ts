import { pictureLimits } from '../../../domain/site/picture-limits.ts';
import { RefusedDrawing } from './refused-drawing.ts';

/** Bytes; more than any chart or map that a page should send. */
export const mostBytes = pictureLimits.drawingSize * 1024 * 1024;

const most = {
  elements: pictureLimits.drawingElements,
  attributes: 300_000,
  /** Text and attribute values, entities expanded. */
  characters: 2 * mostBytes,
  /** CSS tokens; identical styles are read once. */
  styleTokens: 400_000,
  /** Letters of the styles in which something is not CSS, as often as something is not. */
  styleErrors: 50_000_000,
};

/** More levels than any style sheet nests. */
const deepestStyle = 40;

/** Running totals of a drawing, limited so that no file of the allowed size takes more than two seconds to read. */
export class DrawingLimits {
  readonly #counts: Record<keyof typeof most, number> = {
    elements: 0,
    attributes: 0,
    characters: 0,
    styleTokens: 0,
    styleErrors: 0,
  };

  /** @throws RefusedDrawing above the limit. */
  count(part: keyof typeof most, more = 1): void {
    this.#counts[part] += more;
    if (this.#counts[part] > most[part]) throw new RefusedDrawing('too-intricate');
  }
}

/** @throws RefusedDrawing above the limit. */
export function measureLevel(level: number, kind: 'elements' | 'styles'): void {
  if (level > (kind === 'elements' ? pictureLimits.drawingLevels : deepestStyle))
    throw new RefusedDrawing('too-intricate');
}
