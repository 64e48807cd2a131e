import { de } from './french-elision.ts';

/** How languages join a noun to a million of it: "5 millions d’habitants", "5 milioni di abitanti". Others set it right behind. */
const links: Readonly<Record<string, (noun: string) => string>> = {
  fr: de,
  es: (noun) => `de ${noun}`,
  pt: (noun) => `de ${noun}`,
  gl: (noun) => `de ${noun}`,
  ro: (noun) => `de ${noun}`,
  it: (noun) => `di ${noun}`,
  ca: (noun) => (/^h?[aàeèéiíoòóuú]/i.test(noun) ? `d’${noun}` : `de ${noun}`),
};

const isLinked = /^(?:d[ei] |d[’'])/;

/** A noun as it stands behind a million or a larger scale; one that is typed with its link keeps it. */
export function afterMillions(noun: string, lang: string): string {
  const link = links[lang.toLowerCase().split('-')[0] ?? ''];
  return link === undefined || isLinked.test(noun) ? noun : link(noun);
}
