import type { DrawingElement } from './drawing-tree.ts';
import { type DrawnLook, lettersPerElement } from './drawn-look.ts';
import { elementLooks, isAnimation } from './element-looks.ts';
import { filterEffort, partEffort } from './filter-effort.ts';
import { deepestCopy, type HeldShapes, heldShapes } from './held-shapes.ts';
import { RefusedDrawing } from './refused-drawing.ts';

/** Simple elements, or as much effort; more than any chart or map, and still drawn in a few seconds. */
const mostDrawn = 500_000;

/** Effort of an embedded picture, in simple elements. */
const pictureEffort = 100;

/** Dashes that are drawn as fast as one simple element, and after how many a browser draws no more of a line. */
const dashesPerElement = 30;
const mostDashes = 1_000_000;

/**
 * Refuses a small drawing that expands enormously when it is drawn: nested `<use>`, patterns, masks, a marker on every
 * vertex of a line, tiny dashes, filters. A reference counts as a copy of its target for everything that may be drawn with
 * it: properties are inherited, and a rule of a style sheet counts for each element that it may match.
 *
 * @throws RefusedDrawing above the limits.
 */
export function measureGrowth(root: DrawingElement): void {
  const byId = elementsById(root);
  const lookOf = elementLooks(root);
  const held = heldShapes(root, byId, lookOf);
  const everything = held(root);

  const known = new Map<DrawingElement, number>();
  const drawn = (element: DrawingElement, copies: number): number => {
    const before = known.get(element);
    if (before !== undefined) return before;
    if (copies > deepestCopy) throw new RefusedDrawing('too-intricate');
    // Browsers do not draw circular references.
    known.set(element, 0);
    const look = lookOf(element);
    const within = isAnimation(element) ? everything : held(element);
    let sum = ownEffort(element, look, within) + look.effortAnywhere * everything.elements;
    if (element.name === 'filter') sum += filterEffort(element, (part) => drawn(part, copies));
    else
      for (const child of element.children) {
        if (typeof child === 'string') sum += child.length / lettersPerElement;
        // A filter costs something only where it is used.
        else sum += child.name === 'filter' ? 1 : drawn(child, copies);
      }
    for (const { property, id } of look.references) {
      const target = byId.get(id);
      if (target === undefined) continue;
      sum += Math.max(1, drawn(target, copies + 1)) * times(property, target, within, everything);
      if (sum > mostDrawn) throw new RefusedDrawing('too-intricate');
    }
    if (sum > mostDrawn) throw new RefusedDrawing('too-intricate');
    known.set(element, sum);
    return sum;
  };
  drawn(root, 0);
}

function elementsById(root: DrawingElement): Map<string, DrawingElement> {
  const byId = new Map<string, DrawingElement>();
  const index = (element: DrawingElement) => {
    const id = element.attributes.get('id');
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
    for (const child of element.children) if (typeof child !== 'string') index(child);
  };
  index(root);
  return byId;
}

/** The effort of an element without what it holds and refers to. */
function ownEffort(element: DrawingElement, { dash, effort }: DrawnLook, { length, shapes }: HeldShapes): number {
  const dashes = dash === Infinity ? 0 : Math.min(length / dash, shapes * mostDashes);
  return 1 + effort + dashes / dashesPerElement + partEffort(element) + (element.name === 'image' ? pictureEffort : 0);
}

/** How many times what an element holds is drawn with a part of the drawing. */
function times(property: string, target: DrawingElement, within: HeldShapes, everything: HeldShapes): number {
  if (/^(?:href|filter|mask|clip-path)$/.test(property)) return 1;
  if (property.startsWith('--')) return everything.elements + everything.vertices;
  const isOnVertices = target.name === 'marker' && !/^marker-(?:start|end)$/.test(property);
  return Math.max(1, isOnVertices ? within.vertices : within.shapes);
}
