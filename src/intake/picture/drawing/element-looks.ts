import type { DrawingElement } from './drawing-tree.ts';
import { type DrawnLook, lookOf, merged } from './drawn-look.ts';
import { styleLooks } from './style-looks.ts';

const animations = new Set(['animate', 'animateMotion', 'animateTransform', 'set']);
const steps = new Set(['from', 'to', 'by', 'values']);

/** Whether an element changes a property of another, so that its own look is that of the other. */
export function isAnimation({ name }: DrawingElement): boolean {
  return animations.has(name);
}

/** What attributes and styles have browsers draw of each element of a drawing; each is looked at once. */
export function elementLooks(root: DrawingElement): (element: DrawingElement) => DrawnLook {
  const styled = styleLooks(root);
  const known = new Map<DrawingElement, DrawnLook>();
  return (element) => {
    const look = known.get(element) ?? merged([lookOf(attributesOf(element)), ...styled(element)]);
    known.set(element, look);
    return look;
  };
}

/** Attributes that draw; for the steps of an animation the attribute that it changes. */
function* attributesOf(element: DrawingElement): Iterable<[string, string]> {
  const changed = isAnimation(element) ? element.attributes.get('attributeName') : undefined;
  for (const [name, value] of element.attributes) {
    if (name === 'style') continue;
    if (changed !== undefined && steps.has(name)) for (const step of value.split(';')) yield [changed, step];
    else yield [name, value];
  }
}
