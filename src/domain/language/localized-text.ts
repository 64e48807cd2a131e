import type { LocalizedText } from '../../schema/text.ts';

/**
 * The text in a language, else in the language that its tag extends (`fr` for `fr-CA`), else in the first language of the
 * site that has one.
 */
export function localize(text: LocalizedText, lang: string, languages: readonly string[]): string {
  return localizedIn(text, lang, languages).text;
}

/** The same text with its language. A text without a language counts as one in the language asked for. */
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
