import type { DrawingElement } from './drawing-tree.ts';
import type { DrawnLook } from './drawn-look.ts';
import { isAnimation } from './element-looks.ts';
import { RefusedDrawing } from './refused-drawing.ts';

/** What inherits the properties of an element: itself and what it holds, copies included. */
export interface HeldShapes {
  readonly elements: number;
  readonly shapes: number;
  readonly vertices: number;
  readonly length: number;
}

/** Maximum nesting of copies; real drawings use two or three levels. */
export const deepestCopy = 16;

/** Length of the outline of a letter, in units of the drawing. */
const letterOutline = 100;

const nothing: HeldShapes = { elements: 0, shapes: 0, vertices: 0, length: 0 };
const names = new Set('path rect circle ellipse line polyline polygon text tspan textPath'.split(' '));

/**
 * Counts what each element of a drawing holds; every element once.
 *
 * @throws RefusedDrawing for copies within copies, above the limit.
 */
export function heldShapes(
  root: DrawingElement,
  byId: ReadonlyMap<string, DrawingElement>,
  lookOf: (element: DrawingElement) => DrawnLook,
): (element: DrawingElement) => HeldShapes {
  const animating = animationsElsewhere(root);
  const known = new Map<DrawingElement, HeldShapes>();
  const held = (element: DrawingElement, copies: number): HeldShapes => {
    const before = known.get(element);
    if (before !== undefined) return before;
    if (copies > deepestCopy) throw new RefusedDrawing('too-intricate');
    // Browsers do not draw circular references.
    known.set(element, nothing);
    const { vertices, length } = lookOf(element);
    const isShape = names.has(element.name);
    const sum = { elements: 1, shapes: isShape ? 1 : 0, vertices, length };
    const add = (inner: DrawingElement, level: number) => {
      const more = held(inner, level);
      for (const part of ['elements', 'shapes', 'vertices', 'length'] as const) sum[part] += more[part];
    };
    for (const child of element.children) {
      if (typeof child !== 'string') add(child, copies);
      else if (isShape) sum.length += child.length * letterOutline;
    }
    const copied = isAnimation(element) ? undefined : byId.get(element.attributes.get('href')?.slice(1) ?? '');
    if (copied !== undefined) add(copied, copies + 1);
    for (const animation of animating.get(element.attributes.get('id') ?? '') ?? []) add(animation, copies);
    known.set(element, sum);
    return sum;
  };
  return (element) => held(element, 0);
}

/** Animations that name the element they change, which then does not hold them. */
function animationsElsewhere(root: DrawingElement): Map<string, DrawingElement[]> {
  const found = new Map<string, DrawingElement[]>();
  const look = (element: DrawingElement) => {
    const href = isAnimation(element) ? element.attributes.get('href')?.slice(1) : undefined;
    if (href !== undefined) {
      const others = found.get(href);
      if (others === undefined) found.set(href, [element]);
      else others.push(element);
    }
    for (const child of element.children) if (typeof child !== 'string') look(child);
  };
  look(root);
  return found;
}
