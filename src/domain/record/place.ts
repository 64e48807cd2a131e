import type { Place } from '../../schema/place.ts';

/** A place on pages and in the search. */
export type NamedPlace = Exclude<Place, string>;

/** A place from either form of the format: a name, or a record. */
export function namedPlace(place: Place): NamedPlace {
  return typeof place === 'string' ? { name: place } : place;
}
