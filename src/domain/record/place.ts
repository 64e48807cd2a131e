import type { Place } from '../../schema/place.ts';

/** A place as pages and search show one. */
export type NamedPlace = Exclude<Place, string>;

/** A place with a name, whichever of the two spellings of the format it was typed in. */
export function namedPlace(place: Place): NamedPlace {
  return typeof place === 'string' ? { name: place } : place;
}
