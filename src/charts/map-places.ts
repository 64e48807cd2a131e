import { geoDistance } from 'd3-geo';

/** A place with WGS 84 coordinates in degrees. */
export interface MapPlace {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** Eight directions, clockwise from north. */
export const directions = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Direction = (typeof directions)[number];

/** Where a place lies from another one. */
export interface Way {
  readonly kilometres: number;
  readonly direction: Direction;
}

export const earthRadius = 6371;
const degree = Math.PI / 180;

/** Nearer to a pole than this latitude, where a degree of longitude is less than a kilometre, a place is at the pole. */
const poleward = 89.5;

/** Places nearer than this to one of a group belong to it. */
const reach = 900;

/**
 * The places that a map is about, and those far off: the largest group of neighbours, of several the one named first. A
 * group of less than half of all is none: the map then shows all places.
 */
export function clustered<T extends MapPlace>(places: readonly T[]): { readonly near: T[]; readonly far: T[] } {
  const groups: T[][] = [];
  for (const place of places) {
    const joined = groups.filter((group) => group.some((other) => wayBetween(other, place).kilometres <= reach));
    const [first = []] = joined;
    for (const group of joined.slice(1)) first.push(...groups.splice(groups.indexOf(group), 1).flat());
    if (joined.length === 0) groups.push(first);
    first.push(place);
  }
  const [largest = []] = groups.toSorted((a, b) => b.length - a.length);
  if (2 * largest.length <= places.length || largest.length < 2) return { near: [...places], far: [] };
  return {
    near: places.filter((place) => largest.includes(place)),
    far: places.filter((place) => !largest.includes(place)),
  };
}

/**
 * Distance and direction from one place to another, along the great circle at its beginning. From a pole there is one
 * direction only.
 */
export function wayBetween(from: MapPlace, to: MapPlace): Way {
  const distance = geoDistance([from.longitude, from.latitude], [to.longitude, to.latitude]);
  const [phi, toPhi, turn] = [from.latitude, to.latitude, to.longitude - from.longitude].map((angle) => angle * degree);
  const east = Math.sin(turn ?? 0) * Math.cos(toPhi ?? 0);
  const north =
    Math.cos(phi ?? 0) * Math.sin(toPhi ?? 0) - Math.sin(phi ?? 0) * Math.cos(toPhi ?? 0) * Math.cos(turn ?? 0);
  const bearing = Math.atan2(east, north) / degree + 360;
  const kilometres = distance * earthRadius;
  if (Math.abs(from.latitude) > poleward) return { kilometres, direction: from.latitude > 0 ? 's' : 'n' };
  return {
    kilometres,
    direction: directions[Math.round(bearing / 45) % directions.length] ?? 'n',
  };
}

/** The centre of places on a sphere; the first place if they balance each other. */
export function middleOfPlaces(places: readonly MapPlace[]): [longitude: number, latitude: number] {
  let [x, y, z] = [0, 0, 0];
  for (const { latitude, longitude } of places) {
    const [phi, lambda] = [latitude * degree, longitude * degree];
    x += Math.cos(phi) * Math.cos(lambda);
    y += Math.cos(phi) * Math.sin(lambda);
    z += Math.sin(phi);
  }
  if (Math.hypot(x, y, z) < 1e-6) return [places[0]?.longitude ?? 0, places[0]?.latitude ?? 0];
  return [Math.atan2(y, x) / degree, Math.atan2(z, Math.hypot(x, y)) / degree];
}
