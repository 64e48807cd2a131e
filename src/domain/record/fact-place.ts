/** Where an editor wants the figures of a variable, the dates or the places of a briefing to stand. */
export type FactPlace =
  | { readonly kind: 'figures'; readonly variable: string; readonly all: boolean }
  | { readonly kind: 'timeline' }
  | { readonly kind: 'map' };

/** What a place is called in the HTML, as the attribute `data-facts` of a paragraph. */
export function placeName(place: FactPlace): string {
  if (place.kind !== 'figures') return place.kind;
  return `figures ${place.variable}${place.all ? ' all' : ''}`;
}

/** The place of a name; undefined for anything else. */
export function namedPlace(name: unknown): FactPlace | undefined {
  if (name === 'timeline' || name === 'map') return { kind: name };
  const [kind, variable, scope] = typeof name === 'string' ? name.split(' ') : [];
  return kind === 'figures' && variable !== undefined ? { kind, variable, all: scope === 'all' } : undefined;
}
