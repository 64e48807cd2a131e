import { unitNames } from '../../words/unit-names.ts';
import { wordsFor } from '../../words/words.ts';
import { currencyAt } from './currency-name.ts';
import { type FoundName, foldName, NameTable } from './name-table.ts';
import { skipBlanks } from './scale.ts';

const tables = new Map<string, NameTable>();

/**
 * The unit of measure, currency or per cent named at `index`. Its meanings are CLDR identifiers (`area-square-kilometer`,
 * `concentr-percent`) and ISO 4217 codes. A unit divided by another ("km²/jour") means the one per the other, and nothing
 * if the other is in no table.
 */
export function measureAt(text: string, index: number, lang: string): FoundName | undefined {
  const unit = tableFor(lang).at(text, index);
  const currency = currencyAt(text, index, lang);
  const found = longer(unit, currency);
  // The F of "3 F-16" is part of a name and not the farad.
  if (found === undefined || /^[A-Z][-‐‑]\p{Nd}/u.test(text.slice(index, index + 3))) return undefined;
  const divisor = /^\/[^\s/]+/.exec(text.slice(index + found.length, index + found.length + 40));
  if (divisor === null) return found;
  const [{ length }] = divisor;
  const other = tableFor(lang).at(text, index + found.length + 1);
  const meanings = other?.length === length - 1 ? quotient(found.meanings, other.meanings) : [];
  return { index, length: found.length + length, meanings };
}

/** The divisor that the text at `index` names: " / MWh", " le MWh", " an hour". */
export function divisorAt(text: string, index: number, lang: string): FoundName | undefined {
  const start = skipBlanks(text, index);
  if (text[start] === '/') return tableFor(lang).at(text, skipBlanks(text, start + 1));
  const word = wordsFor(lang).perWords.find((candidate) => {
    const typed = foldName(text.slice(start, start + candidate.length));
    return (
      start > index && typed === candidate && (candidate.endsWith('’') || /^\s/.test(text.slice(start + typed.length)))
    );
  });
  return word === undefined ? undefined : tableFor(lang).at(text, skipBlanks(text, start + word.length));
}

/** The meanings of a unit divided by another, without CLDR's prefixes of kind: `EUR-per-megawatt-hour`. */
export function quotient(units: readonly string[], divisors: readonly string[]): string[] {
  return units.flatMap((unit) => divisors.map((divisor) => `${withoutKind(unit)}-per-${withoutKind(divisor)}`));
}

/** The word "points". It is not a unit of measure, but means percentage points beside a percentage. */
export function pointsAt(text: string, index: number, lang: string): FoundName | undefined {
  const word = /^[\p{L}\p{M}]+/u.exec(text.slice(index, index + 20))?.[0];
  if (word === undefined || !wordsFor(lang).pointWords.includes(word.toLowerCase())) return undefined;
  return { index, length: word.length, meanings: ['concentr-percentage-point'] };
}

function longer(a: FoundName | undefined, b: FoundName | undefined): FoundName | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.length === b.length) return { ...a, meanings: [...a.meanings, ...b.meanings] };
  return a.length > b.length ? a : b;
}

function tableFor(lang: string): NameTable {
  let table = tables.get(lang);
  if (table === undefined) {
    table = new NameTable();
    for (const [name, units] of unitNames(lang)) table.add(name, units.flatMap(widened));
    tables.set(lang, table);
  }
  return table;
}

/** "20 degrés" may be an angle, or a temperature in Celsius or Fahrenheit. */
function widened(unit: string): string[] {
  return unit === 'angle-degree' || unit === 'temperature-generic'
    ? ['angle-degree', 'temperature-generic', 'temperature-celsius', 'temperature-fahrenheit']
    : [unit, ...(unit.includes('-per-') ? [withoutKind(unit)] : [])];
}

function withoutKind(unit: string): string {
  return unit.replace(/^(?:mass-density|[a-z]+)-/, '');
}
