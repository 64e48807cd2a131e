import type { DrawingElement } from './drawing-tree.ts';
import { RefusedDrawing } from './refused-drawing.ts';
import { styleReferences } from './style-references.ts';

/** Elements; more than any chart or map, and still drawn in a few seconds. */
const mostDrawn = 500_000;

/** Maximum nesting of copies; real drawings use two or three levels. */
const deepestCopy = 16;

/**
 * Refuses a small drawing that expands enormously through references: nested `<use>`, patterns, masks. Each reference
 * in an attribute counts as a copy of its target; one in a style sheet counts so for each element that its rule may match.
 *
 * @throws RefusedDrawing above the limits.
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
    // Browsers do not draw circular references.
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

/** Ids that an element's attributes refer to. Our own printer wrote the addresses, so their form is known. */
function references({ attributes }: DrawingElement): string[] {
  return Array.from(attributes).flatMap(([name, value]) => {
    if (name === 'href') return value.startsWith('#') ? [value.slice(1)] : [];
    return value.includes('url(#') ? Array.from(value.matchAll(/url\(#([^)]*)\)/g), ([, id = '']) => id) : [];
  });
}
