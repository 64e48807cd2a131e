/** Where an editor wants the figures of a variable, the dates or the places of a briefing to stand. */
export type FactPlace =
  | { readonly kind: 'figures'; readonly variable: string; readonly all: boolean }
  | { readonly kind: 'timeline' }
  | { readonly kind: 'map' };

/** A body is HTML with places for facts between. A piece may close elements that an earlier one opened. */
export type BodyPart = { readonly html: string } | FactPlace;

/** What a place is called in the HTML, as the attribute `data-facts` of a paragraph. */
export function placeName(place: FactPlace): string {
  if (place.kind !== 'figures') return place.kind;
  return `figures ${place.variable}${place.all ? ' all' : ''}`;
}

/**
 * Neither text nor attribute of an editor can look like this: `<` is escaped in the one, `"` in the other. What stands
 * inside is a link for those who show the HTML as it is.
 */
const placeElement =
  /<p data-facts="(?:(?<plain>timeline|map)|figures (?<variable>[a-z0-9-]+)(?<all> all)?)">[^<]*<a [^<]*<\/a><\/p>/g;

/** A rendered body, cut at its places. */
export function bodyParts(html: string): BodyPart[] {
  const parts: BodyPart[] = [];
  let end = 0;
  for (const { 0: element, index, groups } of html.matchAll(placeElement)) {
    parts.push({ html: html.slice(end, index) }, placeOf(groups ?? {}));
    end = index + element.length;
  }
  return [...parts, { html: html.slice(end) }];
}

function placeOf({ plain, variable, all }: Readonly<Record<string, string | undefined>>): FactPlace {
  if (variable !== undefined) return { kind: 'figures', variable, all: all !== undefined };
  return { kind: plain === 'map' ? 'map' : 'timeline' };
}
