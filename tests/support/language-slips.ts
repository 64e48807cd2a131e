import type { Bilingual } from '../../src/grammar/bilingual.ts';

/** Quotations and text to be typed verbatim belong to no language. */
const quoted = /«\u00a0.*?\u00a0»|"[^"]*"|:+[a-z]+(?:\[[^\]]*\]|\{[^}]*\})+|[\w-]+: \S+/gu;

const slips: readonly (readonly [name: string, language: keyof Bilingual, found: RegExp])[] = [
  ['English words', 'fr', /\b(?:the|is|this|of|write|and|with|has|not|use|give|your)\b/iu],
  ['French quotation marks', 'en', /[«»]/u],
  ['a space that breaks before a sign', 'fr', / (?:[;?]|!(?!\[)|:(?=\s|$))/u],
  ['a wrong space before a sign', 'fr', /\u00a0[;!?]|\u202f:|(?<=\p{L})[;!?]/u],
  ['a breaking space in quotation marks', 'fr', /« | »/u],
  ['a straight apostrophe', 'fr', /\p{L}'\p{L}/u],
];

/** Typographic mistakes in a bilingual message; empty if there are none. */
export function languageSlips(text: Bilingual): string[] {
  const { en, fr } = text;
  if (en.trim() === '' || fr.trim() === '') return [`empty: ${JSON.stringify(text)}`];
  if (en === fr) return [`the same in both languages: ${en}`];
  return slips.flatMap(([name, language, found]) =>
    found.test(text[language].replace(quoted, '…')) ? [`${name}: ${text[language]}`] : [],
  );
}
