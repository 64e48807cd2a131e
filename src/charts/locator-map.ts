import { type GeoProjection, geoAzimuthalEqualArea } from 'd3-geo';
import { polygonArea } from 'd3-polygon';
import { atlasFor } from './atlas.ts';
import type { Box } from './label-placement.ts';
import { countryAt, countryLabel, type MapLabel, type MapPoint, placeNames, takenBy } from './map-label.ts';
import { outlines, ringsOf } from './map-outline.ts';
import { clustered, earthRadius, type MapPlace, middleOfPlaces, type Way, wayBetween } from './map-places.ts';
import { linesInSight, polygonsInSight, sightOf } from './outline-sight.ts';

/** A map of places, in units of `mapSize`. Paths are SVG. */
export interface LocatorMap {
  readonly land: string;
  readonly borders: string;
  /** Borders that states dispute. */
  readonly disputed: string;
  readonly places: readonly MapLabel[];
  /** Names of countries that have room, the most telling first. */
  readonly countries: readonly MapLabel[];
  /** Places too far off to be shown, with their way from the first place of the map. */
  readonly far: readonly (Way & { readonly name: string })[];
  /** The way of each place of the map but the first from that one. */
  readonly ways: readonly (Way & { readonly name: string })[];
  /** The country of each place of the map, in their order; undefined at sea, and where naming one might take a side. */
  readonly within: readonly (string | undefined)[];
  readonly scale: { readonly kilometres: number; readonly length: number };
}

/** Close to the size in pixels, so that integer coordinates are precise enough. */
export const mapSize = { width: 336, height: 210 };

/** Minimum degrees shown to each side of the centre, and the share of the map kept free at its edges. */
const leastDegrees = 3;
const margin = 0.18;
const degree = Math.PI / 180;

/** Minimum visible area of a country to be named, as a share of the map. */
const leastArea = 0.015;

/** Land is cut outside the frame, so that its cut edges are out of sight. */
const beyond = 4;

/** Room of the scale bar at the lower edge. */
const scaleRoom = { width: 130, height: 20 };

/**
 * The map around the largest group of places, projected from above their centre, so that poles and the antimeridian need
 * no special case. Countries in which places lie, and those that the text is about, are named first. Undefined without
 * places.
 *
 * @param countryName Returns the name of a country in the language of the page, from its code in the atlas.
 * @param isTopic Whether the text is about a country of that name.
 */
export function locatorMap(
  places: readonly MapPlace[],
  countryName: (code: string) => string | undefined,
  isTopic: (name: string) => boolean = () => false,
): LocatorMap | undefined {
  const { near, far } = clustered(places);
  const [first] = near;
  if (first === undefined) return undefined;
  const { width, height } = mapSize;
  const projection = fitted(near);
  const atlas = atlasFor(width / projection.scale() > 25 * degree ? 'world' : 'region');
  const draw = outlines(projection);
  const points = near.map((place): MapPoint => {
    const [x, y] = projection([place.longitude, place.latitude]) ?? [0, 0];
    return { name: place.name, x, y };
  });
  const frame: Box = { left: 4, top: 4, right: width - 4, bottom: height - 4 };
  const scaleBox = { left: 0, right: scaleRoom.width, top: height - scaleRoom.height, bottom: height };
  const named = placeNames(points, frame, [scaleBox]);
  const sight = sightOf(projection, width, height, beyond);
  const visible = atlas.countries.flatMap(({ code, outline, isDisputed }) => {
    const rings = ringsOf(polygonsInSight(outline, sight), projection);
    const name = rings.length === 0 ? undefined : countryName(code);
    return name === undefined ? [] : [{ name, rings, isDisputed }];
  });
  const within = points.map((point) => countryAt(point, visible));
  const isFirst = (country: (typeof visible)[number]) => within.includes(country) || isTopic(country.name);
  const ranked = [
    ...visible.filter(isFirst),
    ...visible
      .filter((country) => !isFirst(country) && areaOf(country.rings) > leastArea * width * height)
      .sort((a, b) => areaOf(b.rings) - areaOf(a.rings)),
  ];
  const countries: MapLabel[] = [];
  for (const country of ranked) {
    const label = countryLabel(country, frame, [scaleBox, ...takenBy(named), ...boxes(countries)]);
    if (label !== undefined) countries.push(label);
  }
  const way = (place: MapPlace) => ({ name: place.name, ...wayBetween(first, place) });
  return {
    land: draw(polygonsInSight(atlas.land, sight)),
    borders: draw(linesInSight(atlas.borders, sight)),
    disputed: draw(linesInSight(atlas.disputed, sight)),
    ...{ places: named, countries, far: far.map(way), ways: near.slice(1).map(way) },
    within: within.map((country) => (country?.isDisputed ? undefined : country?.name)),
    scale: scaleOf(projection),
  };
}

/** A projection that shows all places, and some land around a single one. */
function fitted(places: readonly MapPlace[]): GeoProjection {
  const { width, height } = mapSize;
  const [longitude, latitude] = middleOfPlaces(places);
  const projection = geoAzimuthalEqualArea().rotate([-longitude, -latitude]).scale(1).translate([0, 0]);
  const flat = places.map((place): [number, number] => projection([place.longitude, place.latitude]) ?? [0, 0]);
  const [left, right] = extremes(flat.map(([x]) => x));
  const [top, bottom] = extremes(flat.map(([, y]) => y));
  const free = 1 - 2 * margin;
  const scale = Math.min(
    (free * width) / (right - left || 1e-9),
    (free * height) / (bottom - top || 1e-9),
    height / 2 / (leastDegrees * degree),
  );
  return projection
    .scale(scale)
    .translate([width / 2 - (scale * (left + right)) / 2, height / 2 - (scale * (top + bottom)) / 2])
    .clipExtent([
      [-beyond, -beyond],
      [width + beyond, height + beyond],
    ]);
}

/** The longest round number of kilometres that takes at most a quarter of the width. */
function scaleOf(projection: GeoProjection): LocatorMap['scale'] {
  const perKilometre = projection.scale() / earthRadius;
  const most = mapSize.width / 4 / perKilometre;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = [5, 2, 1].map((digit) => digit * power).find((length) => length <= most) ?? power;
  return { kilometres, length: Math.round(kilometres * perKilometre) };
}

function boxes(labels: readonly MapLabel[]): Box[] {
  return labels.flatMap(({ label }) => (label === undefined ? [] : [label.box]));
}

function areaOf(rings: readonly [number, number][][]): number {
  return rings.reduce((sum, ring) => sum + Math.abs(polygonArea(ring)), 0);
}

function extremes(numbers: readonly number[]): [number, number] {
  return [Math.min(...numbers), Math.max(...numbers)];
}
