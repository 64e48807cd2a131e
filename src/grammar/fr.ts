const set = new WeakMap<TemplateStringsArray, readonly string[]>();

/**
 * Typesets a French message written with plain spaces and straight apostrophes:
 *
 *     fr`L'adresse « ${url} » manque !`     L’adresse « … » manque !
 *
 * Its own words get U+00A0 before : and inside « », U+202F before ; ! ? and the apostrophe ’. Inserted values stay as
 * they are, because an editor typed them or should type them.
 */
export function fr(strings: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  let parts = set.get(strings);
  if (parts === undefined) {
    parts = strings.map(typeset);
    set.set(strings, parts);
  }
  return parts.map((part, index) => `${part}${values[index] ?? ''}`).join('');
}

function typeset(text: string): string {
  return text
    .replace(/« /g, '«\u00a0')
    .replace(/ (?=»|:(?:\s|$))/g, '\u00a0')
    .replace(/ (?=[;!?](?:[\s»)]|$))/g, '\u202f')
    .replace(/(?<=\p{L})'(?=\p{L}|«|$)/gu, '’');
}
