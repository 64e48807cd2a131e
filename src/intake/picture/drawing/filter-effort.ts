import type { DrawingElement } from './drawing-tree.ts';

/** What a part of a filter costs, in simple elements, over a picture of 800 × 600 pixels in Chromium. */
const efforts: Readonly<Record<string, (attributes: ReadonlyMap<string, string>) => number>> = {
  feGaussianBlur: () => 1000,
  feDropShadow: () => 1000,
  feDiffuseLighting: () => 1000,
  feSpecularLighting: () => 1000,
  feDisplacementMap: () => 1000,
  // Grows with a radius in pixels of the screen, which only the browser knows.
  feMorphology: () => 20_000,
  feTurbulence: (attributes) => 300 * Math.min(255, Math.max(1, Number(attributes.get('numOctaves')) || 1)),
  feConvolveMatrix: (attributes) => 500 * Math.max(9, attributes.get('kernelMatrix')?.split(/[\s,]+/).length ?? 0),
};

/** The effort of one part of a filter, in simple elements. */
export function partEffort({ name, attributes }: DrawingElement): number {
  return efforts[name]?.(attributes) ?? (name.startsWith('fe') ? 200 : 0);
}

/**
 * The effort of a whole filter. Browsers compute a part once for each part that takes it in, so two that take in the one
 * before twice cost four times as much.
 *
 * @param effortOf The effort of a part without those it takes in.
 */
export function filterEffort(filter: DrawingElement, effortOf: (part: DrawingElement) => number): number {
  const results = new Map<string, number>();
  let last = 0;
  for (const part of filter.children) {
    if (typeof part === 'string' || !part.name.startsWith('fe')) continue;
    const takenIn = inputsOf(part).map((input) => (input === undefined ? last : (results.get(input) ?? 0)));
    last = takenIn.reduce((sum, effort) => sum + effort, effortOf(part));
    results.set(part.attributes.get('result') ?? '', last);
  }
  return last;
}

/** The results that a part takes in; undefined for that of the part before. */
function inputsOf({ name, attributes, children }: DrawingElement): (string | undefined)[] {
  if (name === 'feMerge')
    return children.flatMap((node) => (typeof node === 'string' ? [] : [node.attributes.get('in')]));
  const second = attributes.get('in2');
  return [attributes.get('in'), ...(second === undefined ? [] : [second])];
}
