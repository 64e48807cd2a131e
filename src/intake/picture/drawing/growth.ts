import type { DrawingElement } from './drawing-tree.ts';
import { RefusedDrawing } from './refused-drawing.ts';
import { styleReferences } from './style-references.ts';

/** More than any chart or map draws, and still drawn in a few seconds. */
const mostDrawn = 500_000;

/** Copies of copies of copies: drawings nest them two or three deep. */
const deepestCopy = 16;

/**
 * Refuses a drawing that is small and draws for ever, because its parts are made of each other: copies of copies (`<use>`),
 * patterns filled with patterns, masks within masks. Each reference of an attribute counts as if its target stood there, and
 * so does one of a style sheet, for each element that its rule may be about.
 */
export function measureGrowth(root: DrawingElement): void {
  const byId = new Map<string, DrawingElement>();
  const index = (element: DrawingElement) => {
    const id = element.attributes.get('id');
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
    for (const child of element.children) if (typeof child !== 'string') index(child);
  };
  index(root);
  const styled = styleReferences(root);

  const known = new Map<DrawingElement, number>();
  const drawn = (element: DrawingElement, copies: number): number => {
    const before = known.get(element);
    if (before !== undefined) return before;
    if (copies > deepestCopy) throw new RefusedDrawing('too-intricate');
    // What is made of itself is drawn by no browser.
    known.set(element, 0);
    let sum = 1;
    for (const child of element.children) if (typeof child !== 'string') sum += drawn(child, copies);
    for (const id of [...references(element), ...styled(element)]) {
      const target = byId.get(id);
      if (target !== undefined) sum += Math.max(1, drawn(target, copies + 1));
      if (sum > mostDrawn) throw new RefusedDrawing('too-intricate');
    }
    if (sum > mostDrawn) throw new RefusedDrawing('too-intricate');
    known.set(element, sum);
    return sum;
  };
  drawn(root, 0);
}

/** The parts of the drawing that an element is drawn with. Addresses were written by our own printer. */
function references({ attributes }: DrawingElement): string[] {
  return Array.from(attributes).flatMap(([name, value]) => {
    if (name === 'href') return value.startsWith('#') ? [value.slice(1)] : [];
    return value.includes('url(#') ? Array.from(value.matchAll(/url\(#([^)]*)\)/g), ([, id = '']) => id) : [];
  });
}
