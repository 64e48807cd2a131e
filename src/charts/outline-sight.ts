import { type GeoProjection, geoStream } from 'd3-geo';
import type { GeoJSON, MultiLineString, MultiPolygon, Position } from 'geojson';

/** A circle on the sphere: the unit vector to its centre, and its radius in radians. */
export interface Cap {
  readonly centre: readonly [x: number, y: number, z: number];
  readonly radius: number;
}

/** A line cut into runs of points with a circle around each, so that a map passes over what it does not show. */
export interface IndexedLine {
  readonly points: readonly Position[];
  readonly runs: readonly (Cap & { readonly from: number; readonly to: number })[];
  readonly cap: Cap;
}

/** A polygon: its outline, and those of its holes. Each ends with the point at which it begins. */
export type IndexedPolygon = readonly IndexedLine[];

/** Segments of a run: so few that its circle is small, so many that there are few circles. */
const runLength = 24;
const degree = Math.PI / 180;

/** The sight of a map that shows the whole world. */
export const everywhere: Cap = { centre: [0, 0, 1], radius: Math.PI };

/** The circle around all that an azimuthal projection shows within a frame and some units beyond it. */
export function sightOf(projection: GeoProjection, width: number, height: number, beyond: number): Cap {
  const [longitude, latitude] = projection.rotate();
  const [x, y] = projection.translate();
  const farthest = Math.hypot(Math.max(x, width - x) + beyond, Math.max(y, height - y) + beyond) / projection.scale();
  return {
    centre: onSphere([-longitude, -latitude]),
    // An equal-area map draws what lies at an angle from its centre at twice the sine of half the angle.
    radius: farthest < 2 ? 2 * Math.asin(farthest / 2) : Math.PI,
  };
}

/** The polygons of a shape, cut into runs. */
export function indexedPolygons(shape: GeoJSON): IndexedPolygon[] {
  const polygons: IndexedLine[][] = [];
  let points: Position[] = [];
  geoStream(shape, {
    point: (x, y) => points.push([x, y]),
    lineStart: () => {
      points = [];
    },
    lineEnd: () => polygons.at(-1)?.push(indexedLine([...points, ...points.slice(0, 1)])),
    polygonStart: () => polygons.push([]),
    polygonEnd: () => undefined,
  });
  return polygons;
}

/** A line cut into runs. @param points At least two, in degrees. */
export function indexedLine(points: readonly Position[]): IndexedLine {
  const vectors = points.map(onSphere);
  const runs = Array.from({ length: Math.ceil((points.length - 1) / runLength) }, (_, index) => {
    const [from, to] = [index * runLength, Math.min((index + 1) * runLength, points.length - 1)];
    return { from, to, ...capAround(vectors.slice(from, to + 1)) };
  });
  return { points, runs, cap: capAround(vectors) };
}

/** The polygons that reach into a map. Of their outlines, runs out of sight are shortened to one segment. */
export function polygonsInSight(polygons: readonly IndexedPolygon[], sight: Cap): MultiPolygon {
  const seen = polygons.filter(([outline]) => outline !== undefined && meet(outline.cap, sight));
  return {
    type: 'MultiPolygon',
    coordinates: seen.map((rings) => rings.filter(({ cap }) => meet(cap, sight)).map((ring) => shortened(ring, sight))),
  };
}

/** The lines that reach into a map, their runs out of sight shortened to one segment. */
export function linesInSight(lines: readonly IndexedLine[], sight: Cap): MultiLineString {
  const seen = lines.filter(({ cap }) => meet(cap, sight));
  return { type: 'MultiLineString', coordinates: seen.map((line) => shortened(line, sight)) };
}

/**
 * A circle of less than half the sphere is convex: the one segment stays in it, out of sight, and passes every point of
 * the map on the same side as the run.
 */
function shortened({ points, runs }: IndexedLine, sight: Cap): Position[] {
  const kept = runs.flatMap((run) => points.slice(run.from, meet(run, sight) ? run.to : run.from + 1));
  // Three points are no ring.
  return kept.length < 4 ? [...points] : [...kept, ...points.slice(-1)];
}

function meet(cap: Cap, sight: Cap): boolean {
  if (cap.radius >= Math.PI / 2) return true;
  const cosine = cap.centre.reduce((sum, part, axis) => sum + part * (sight.centre[axis] ?? 0), 0);
  return Math.acos(Math.min(1, Math.max(-1, cosine))) <= cap.radius + sight.radius + 1e-9;
}

function capAround(vectors: readonly Cap['centre'][]): Cap {
  const sum = [0, 1, 2].map((axis) => vectors.reduce((total, vector) => total + (vector[axis] ?? 0), 0));
  const length = Math.hypot(...sum);
  // Points all around the sphere have no middle.
  if (length < 1e-9) return everywhere;
  const [x = 0, y = 0, z = 0] = sum.map((part) => part / length);
  const least = vectors.reduce((cosine, [a, b, c]) => Math.min(cosine, x * a + y * b + z * c), 1);
  return { centre: [x, y, z], radius: Math.acos(Math.min(1, Math.max(-1, least))) };
}

function onSphere([longitude = 0, latitude = 0]: Position): Cap['centre'] {
  const [lambda, phi] = [longitude * degree, latitude * degree];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}
