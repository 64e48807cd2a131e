import { pluralForms } from '../../words/units/plural-forms.ts';
import { wordsFor } from '../../words/words.ts';
import { type QuantityRecord, unitText } from './quantity-record.ts';
import { skipBlanks, skipLink } from './scale.ts';

/**
 * The unit after a number of a plural category. A known noun gets the form of the category, whichever form was typed:
 * "1 heure" and "2 heures", "2 points de base". So does a known noun with a complement ("heures de travail", "people per
 * day"). Forms that the editor gave for each category are used as they are.
 */
export function countedUnit(record: QuantityRecord, category: Intl.LDMLPluralRule, lang: string): string {
  const text = unitText(record, category);
  if (typeof record.unit !== 'string') return text;
  for (let end = text.length; end > 0; end = text.lastIndexOf(' ', end - 1)) {
    const forms = pluralForms(text.slice(0, end).replaceAll("'", '’'), lang);
    if (forms !== undefined && goesOn(text, end, lang)) return (forms[category] ?? forms.other) + text.slice(end);
  }
  const slash = text.indexOf('/');
  const forms = slash === -1 ? undefined : pluralForms(text.slice(0, slash), lang);
  return forms === undefined ? text : (forms[category] ?? forms.other) + text.slice(slash);
}

/** Whether the words after a noun need not agree with it, as an adjective would. */
function goesOn(text: string, end: number, lang: string): boolean {
  const rest = skipBlanks(text, end);
  if (rest === text.length || text[rest] === '/' || text[rest] === '(') return true;
  if (skipLink(text, end, lang) > rest) return true;
  return wordsFor(lang).perWords.some((word) => text.startsWith(word.endsWith('’') ? word : `${word} `, rest));
}
