import type { LocalizedText } from '../../schema/text.ts';

/**
 * The text for a language: the one of that language, else of a language that it extends (`fr` for `fr-CA`), else of the
 * first language of the site that has one.
 */
export function localize(text: LocalizedText, lang: string, languages: readonly string[]): string {
  if (typeof text === 'string') return text;
  const order = [lang, lang.split('-')[0] ?? lang, ...languages, ...Object.keys(text)];
  return order.map((candidate) => text[candidate]).find((candidate) => candidate !== undefined) ?? '';
}
