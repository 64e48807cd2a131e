/** A place in the text for the figures of a variable, or for the dates or places of the briefing. */
export type FactPlace =
  | { readonly kind: 'figures'; readonly variable: string; readonly all: boolean }
  | { readonly kind: 'timeline' }
  | { readonly kind: 'map' };

/** The name of a place in HTML: the attribute `data-facts` of a paragraph. */
export function placeName(place: FactPlace): string {
  if (place.kind !== 'figures') return place.kind;
  return `figures ${place.variable}${place.all ? ' all' : ''}`;
}

/** The place with this name. Undefined for other texts. */
export function namedPlace(name: unknown): FactPlace | undefined {
  if (name === 'timeline' || name === 'map') return { kind: name };
  const [kind, variable, scope] = typeof name === 'string' ? name.split(' ') : [];
  return kind === 'figures' && variable !== undefined ? { kind, variable, all: scope === 'all' } : undefined;
}
