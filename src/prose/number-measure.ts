import type { NumberInText } from '../domain/agreement/number-reader.ts';
import type { FoundName } from '../domain/quantity/name-table.ts';
import { skipJoint, skipLink } from '../domain/quantity/scale.ts';
import { measureAt } from '../domain/quantity/unit-of-measure.ts';
import type { NumberContext } from '../words/prose/prose-words.ts';
import { currencyCodes, unitSymbols } from '../words/prose/unit-symbols.ts';

/** Units that are not measures here: texts use spans of time and angles for ages, delays, times of day and turns. */
const noMeasure = /^(?:duration|angle)-/;

/** The unit of measure, currency or per cent after a number, or the currency sign before it. */
export function measureOf(
  text: string,
  number: NumberInText,
  lang: string,
  { ambiguousUnits }: NumberContext,
): FoundName | undefined {
  const blanks = skipJoint(text, number.end);
  const at = number.scale === 0 ? blanks : skipLink(text, blanks, lang);
  const found = /^[\p{L}\p{S}%‰٪/°′″]/u.test(text.slice(at, at + 2))
    ? withoutFullStop(text, measureAt(text, at, lang))
    : undefined;
  if (found !== undefined && isMeasure(text, found, at === number.end, ambiguousUnits)) return found;
  const { currency } = number;
  if (currency === undefined) return undefined;
  const sign = text.slice(currency.index, currency.index + currency.length);
  return /\p{Sc}/u.test(sign) || currencyCodes.has(sign) ? currency : undefined;
}

/** Whether a number counts years, days, hours or degrees. */
export function isSpanOfTime(text: string, number: NumberInText, lang: string): boolean {
  const found = measureAt(text, skipJoint(text, number.end), lang);
  return found !== undefined && found.meanings.length > 0 && found.meanings.every((meaning) => noMeasure.test(meaning));
}

/** Removes a full stop that ends the sentence: "3 m." is not a month, "m³/s." is the same unit. */
function withoutFullStop(text: string, name: FoundName | undefined): FoundName | undefined {
  const typed = name === undefined ? '' : text.slice(name.index, name.index + name.length);
  const stop = /(?<=\/\S*)[.,;:!?)»”…،؛؟]+$/.exec(typed)?.[0].length ?? 0;
  if (name !== undefined && stop > 0) return { ...name, length: name.length - stop };
  if (name === undefined || !/^\p{L}{1,3}\.$/u.test(typed) || !unitSymbols.has(typed.slice(0, -1))) return name;
  return { ...name, length: name.length - 1, meanings: [] };
}

function isMeasure(text: string, name: FoundName, glued: boolean, ambiguous: readonly string[]): boolean {
  const { index, length, meanings } = name;
  const typed = text.slice(index, index + length);
  if (meanings.length > 0 && meanings.every((meaning) => noMeasure.test(meaning))) return false;
  if (ambiguous.includes(typed.toLowerCase())) return false;
  if (/^[°′″'’"]+$/.test(typed)) return false;
  // "5G", "4K": a capital directly after the digits is part of a name.
  if (glued && /^[A-Z]$/.test(typed)) return false;
  // Other scripts have short words, so length proves nothing.
  return /^[\p{Script=Latin}µμ]{1,3}$/u.test(typed) ? unitSymbols.has(typed) : true;
}
