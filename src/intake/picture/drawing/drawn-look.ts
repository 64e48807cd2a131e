import { outlineOf } from './outline.ts';

/** What the properties of an element have browsers draw. Efforts are counted in simple elements. */
export interface DrawnLook {
  /** Parts of the drawing, by the property that refers to them. */
  readonly references: Iterable<{ readonly property: string; readonly id: string }>;
  /** Effort on the element itself. */
  readonly effort: number;
  /** Effort on any element that uses the custom properties set here. */
  readonly effortAnywhere: number;
  /** The shortest dash with its gap; Infinity without dashes. */
  readonly dash: number;
  readonly vertices: number;
  /** At least the length that dashes are laid along. */
  readonly length: number;
}

/** Letters of coordinates, text and values that take a browser as long as one element. */
export const lettersPerElement = 50;

/** Efforts that a property adds whatever its reference shows: most draw to a layer of their own. */
const layers: Readonly<Record<string, number>> = { mask: 100, 'clip-path': 20, 'mix-blend-mode': 20, opacity: 5 };

const blurred = 1000;
const recoloured = 200;
const blurs = /\b(?:blur|drop-shadow)\(/gi;
const colours = /\b(?:brightness|contrast|grayscale|hue-rotate|invert|saturate|sepia)\(/gi;

const outlined = new Set(['d', 'points']);
const sizes = new Set(['x', 'x1', 'x2', 'y', 'y1', 'y2', 'width', 'height', 'r', 'rx', 'ry']);

/** Longer than a line that is seen on any screen, in pixels of the screen. */
const longestSeen = 10_000;

/** @param given Properties with their values, as attributes or from style sheets. */
export function lookOf(given: Iterable<readonly [property: string, value: string]>): DrawnLook {
  return merged(Array.from(given, ([property, value]) => lookOfProperty(property, value)));
}

/** What several looks come to if none of them overrides another. */
export function merged(looks: readonly DrawnLook[]): DrawnLook {
  const [only] = looks;
  if (looks.length === 1 && only !== undefined) return only;
  const sum = (part: 'effort' | 'effortAnywhere' | 'vertices' | 'length') =>
    looks.reduce((total, look) => total + look[part], 0);
  return {
    // Not gathered: every element of a drawing may match every rule of its style sheet.
    references: {
      *[Symbol.iterator]() {
        for (const { references } of looks) yield* references;
      },
    },
    effort: sum('effort'),
    effortAnywhere: sum('effortAnywhere'),
    dash: looks.reduce((shortest, { dash }) => Math.min(shortest, dash), Infinity),
    vertices: sum('vertices'),
    length: sum('length'),
  };
}

function lookOfProperty(property: string, value: string): DrawnLook {
  const outline = outlined.has(property) ? outlineOf(value) : { vertices: 0, length: lengthIn(property, value) };
  const effort = (layers[property] ?? 0) + effortOfFunctions(property, value);
  const isCustom = property.startsWith('--');
  return {
    references: idsIn(property, value).map((id) => ({ property, id })),
    effort: value.length / lettersPerElement + (isCustom ? 0 : effort),
    effortAnywhere: isCustom ? effort : 0,
    dash: property === 'stroke-dasharray' ? dashOf(value) : Infinity,
    ...outline,
  };
}

function effortOfFunctions(property: string, value: string): number {
  if (property.endsWith('-shadow')) return blurred * value.split(',').length;
  if (!value.includes('(')) return 0;
  const count = (pattern: RegExp) => value.match(pattern)?.length ?? 0;
  return blurred * count(blurs) + recoloured * count(colours);
}

/** Our own printer wrote the addresses, so their form is known. */
function idsIn(property: string, value: string): string[] {
  if (property === 'href') return value.startsWith('#') ? [value.slice(1)] : [];
  return value.includes('url(#') ? Array.from(value.matchAll(/url\(#([^)]*)\)/g), ([, id = '']) => id) : [];
}

/** Outlines of simple shapes are at most seven times as long as their largest measure. */
function lengthIn(property: string, value: string): number {
  if (property === 'vector-effect') return value === 'none' ? 0 : longestSeen;
  if (property === 'pathLength') return Math.abs(Number.parseFloat(value)) || 0;
  return sizes.has(property) ? 7 * Math.abs(Number.parseFloat(value)) || 0 : 0;
}

/** A dash and its gap; 0 where only a browser can say. A hundredth of the whole is taken to be a hundredth of a unit. */
function dashOf(value: string): number {
  if (value === 'none') return Infinity;
  if (/\(|[\d.](?!e?[-+\d.]|px|pt|pc|mm|cm|in)[a-z]/i.test(value)) return 0;
  const lengths = Array.from(
    value.matchAll(/(\d+\.?\d*|\.\d+)(?:e([-+]?\d+))?(%?)/gi),
    ([, digits, power = 0, percent]) => {
      return Number(`${digits}e${power}`) / (percent ? 100 : 1);
    },
  );
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  // Dashes of length nought are no dashes: the line is drawn whole.
  return whole === 0 ? Infinity : whole;
}
