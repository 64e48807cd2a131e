import { pluralForms } from '../../words/units/plural-forms.ts';
import { wordsFor } from '../../words/words.ts';
import { type QuantityRecord, unitText } from './quantity-record.ts';
import { skipBlanks, skipLink } from './scale.ts';

/**
 * The unit as it is read after a number of a plural category. A known word is put into the form that the category asks
 * for, whichever was typed: "1 heure" and "2 heures", "2 points de base"; so is one with what it is divided by or made
 * of ("heures de travail", "people per day"). Forms that the editor wrote per category stand as they are.
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

/** Whether what follows a noun says nothing that would have to agree with it, as an adjective would. */
function goesOn(text: string, end: number, lang: string): boolean {
  const rest = skipBlanks(text, end);
  if (rest === text.length || text[rest] === '/' || text[rest] === '(') return true;
  if (skipLink(text, end, lang) > rest) return true;
  return wordsFor(lang).perWords.some((word) => text.startsWith(word.endsWith('’') ? word : `${word} `, rest));
}
