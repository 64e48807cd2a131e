import type { LocalizedText } from '../../schema/text.ts';

/**
 * The text for a language: the one of that language, else of a language that it extends (`fr` for `fr-CA`), else of the
 * first language of the site that has one.
 */
export function localize(text: LocalizedText, lang: string, languages: readonly string[]): string {
  return localizedIn(text, lang, languages).text;
}

/** The same with the language that it is in; a text that is the same in all languages is in the one asked for. */
export function localizedIn(
  text: LocalizedText,
  lang: string,
  languages: readonly string[],
): { readonly text: string; readonly lang: string } {
  if (typeof text === 'string') return { text, lang };
  const base = lang.split('-')[0] ?? lang;
  const order = [lang, base, ...languages, ...Object.keys(text)];
  const found = order.find((candidate) => text[candidate] !== undefined);
  return { text: text[found ?? ''] ?? '', lang: found === undefined || found === base ? lang : found };
}
