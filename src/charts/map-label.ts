import { polygonContains } from 'd3-polygon';
import { type Box, boxAround, type PlacedLabel, placeLabels } from './label-placement.ts';
import { textWidth } from './text-width.ts';

/** A named point of a map, in the units of the map. */
export interface MapPoint {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** A point with the place of its name; undefined where it has no room. */
export interface MapLabel extends MapPoint {
  readonly label: PlacedLabel | undefined;
}

/** A country on a map: its name, and the visible rings of its outline, the largest first. */
export interface NamedOutline {
  readonly name: string;
  readonly rings: readonly [number, number][][];
}

/** Font size in units of the map at its narrowest, where names take the most room relative to it. */
const fontSize = 15;
const lineHeight = 18;
const dot = 6;

/** Names places, in order, on the first side where they meet no other name, place or edge. */
export function placeNames(points: readonly MapPoint[], frame: Box, taken: readonly Box[]): MapLabel[] {
  const dots = points.map(({ x, y }) => boxAround(x, y, dot));
  const labels = placeLabels(
    points.map(({ name }, index) => ({
      mark: dots[index] ?? frame,
      ...sizeOf(name),
      sides: ['right', 'left', 'above', 'below', 'above-right', 'below-right', 'above-left', 'below-left'],
    })),
    frame,
    [...taken, ...dots],
  );
  return points.map((point, index) => ({ ...point, label: labels[index] }));
}

/** What no further name may touch: the dots and names of these places. */
export function takenBy(labels: readonly MapLabel[]): Box[] {
  return labels.flatMap(({ x, y, label }) => [boxAround(x, y, dot), ...(label === undefined ? [] : [label.box])]);
}

/** Steps across the frame at which the name of a country may stand. */
const steps = 16;

/**
 * The name of a country on its land: inside its outline where that has room, else across its border; undefined where it
 * would meet another name.
 */
export function countryLabel(country: NamedOutline, frame: Box, taken: readonly Box[]): MapLabel | undefined {
  const { name, rings } = country;
  const [ring] = rings;
  if (ring === undefined) return undefined;
  const [left, right] = [Math.min(...ring.map(([x]) => x)), Math.max(...ring.map(([x]) => x))];
  const [top, bottom] = [Math.min(...ring.map(([, y]) => y)), Math.max(...ring.map(([, y]) => y))];
  const spots = grid(left, right).flatMap((x) => grid(top, bottom).map((y) => ({ x, y })));
  const onLand = spots.filter(({ x, y }) => polygonContains(ring, [x, y]));
  const middle = { x: mean(onLand.map(({ x }) => x)), y: mean(onLand.map(({ y }) => y)) };
  const { width, height } = sizeOf(name);
  const labels = onLand
    .sort((a, b) => Math.hypot(a.x - middle.x, a.y - middle.y) - Math.hypot(b.x - middle.x, b.y - middle.y))
    .flatMap((spot): MapLabel[] => {
      const [label] = placeLabels([{ mark: boxAround(spot.x, spot.y, 0), width, height, sides: ['on'] }], frame, taken);
      return label === undefined ? [] : [{ ...spot, name, label }];
    });
  return (
    labels.find(({ label }) => label && corners(label.box).every((corner) => polygonContains(ring, corner))) ??
    labels[0]
  );
}

/** The country whose land a point is on. */
export function countryAt<T extends NamedOutline>({ x, y }: MapPoint, countries: readonly T[]): T | undefined {
  return countries.find(({ rings }) => rings.some((ring) => polygonContains(ring, [x, y])));
}

function sizeOf(name: string): { readonly width: number; readonly height: number } {
  return { width: textWidth(name, fontSize), height: lineHeight };
}

function grid(from: number, to: number): number[] {
  return Array.from({ length: steps }, (_, index) => from + ((index + 0.5) * (to - from)) / steps);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}

function corners({ left, top, right, bottom }: Box): [number, number][] {
  return [left, (left + right) / 2, right].flatMap((x) => [top, bottom].map((y): [number, number] => [x, y]));
}
