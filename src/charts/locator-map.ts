import { type GeoPermissibleObjects, type GeoStream, geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };
import coarse from 'world-atlas/countries-110m.json' with { type: 'json' };
import { type MapLabel, type MapPoint, placeLabels } from './map-label.ts';

/** A place with coordinates, in degrees of WGS 84. */
export interface MapPlace {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** A map of places: outlines as SVG paths in the units of `mapSize`, the rest in per cent of its sides. */
export interface LocatorMap {
  readonly land: string;
  readonly borders: string;
  readonly places: readonly MapLabel[];
  readonly countries: readonly MapLabel[];
}

/** About as many units as pixels, so that whole numbers are exact enough. */
export const mapSize = { width: 336, height: 210 };

/** The map shows at least so many degrees to each side of its middle, and this share of it stays free at the edges. */
const leastDegrees = 5;
const margin = 0.15;
const degree = Math.PI / 180;

/**
 * The part of the world in which the places lie, seen from above their middle: so neither a pole nor the antimeridian
 * is a special case. Undefined without places.
 *
 * @param countryName The name of a country by its number in ISO 3166-1, in the language of the page.
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

/** A country is named where enough of it is in sight. */
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

/** The point in the middle of places on a sphere; where they balance each other, the first of them. */
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

/** Points nearer to each other than this are one, and an island of fewer than four points is none. */
const nearest = 2.2;

/** Leaves out what no one could see at the size of the map. */
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

/** A path of straight lines with each point given as steps from the last one: half as long. */
function stepped(path: string): string {
  let [x, y] = [0, 0];
  return path.replace(/([ML])(-?\d+),(-?\d+)/g, (_, command: string, across: string, down: string) => {
    const [dx, dy] = [Number(across) - x, Number(down) - y];
    [x, y] = [Number(across), Number(down)];
    return command === 'M' ? `M${x},${y}` : `l${dx}${dy < 0 ? '' : ','}${dy}`;
  });
}
