import type { DrawingElement } from './drawing-tree.ts';
import { RefusedDrawing } from './refused-drawing.ts';

/** More than any chart or map draws. */
const mostDrawn = 200_000;

/** Copies of copies of copies: drawings nest them two or three deep. */
const deepestCopy = 32;

/**
 * Refuses a drawing that is small and draws for ever, because its parts are copies of copies (`<use>`), each of which a
 * browser would draw.
 */
export function measureGrowth(root: DrawingElement): void {
  const byId = new Map<string, DrawingElement>();
  const index = (element: DrawingElement) => {
    const id = element.attributes.get('id');
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
    for (const child of element.children) if (typeof child !== 'string') index(child);
  };
  index(root);

  const known = new Map<DrawingElement, number>();
  const drawn = (element: DrawingElement, copies: number): number => {
    const before = known.get(element);
    if (before !== undefined) return before;
    if (copies > deepestCopy) throw new RefusedDrawing('too-intricate');
    // A copy of itself is drawn by no browser.
    known.set(element, 0);
    let sum = 1;
    for (const child of element.children) if (typeof child !== 'string') sum += drawn(child, copies);
    const target = element.name === 'use' ? byId.get((element.attributes.get('href') ?? '').slice(1)) : undefined;
    if (target !== undefined) sum += drawn(target, copies + 1);
    if (sum > mostDrawn) throw new RefusedDrawing('too-intricate');
    known.set(element, sum);
    return sum;
  };
  drawn(root, 0);
}
