import { unitNames } from '../../words/unit-names.ts';
import { wordsFor } from '../../words/words.ts';
import { currencyAt } from './currency-name.ts';
import { type FoundName, foldName, NameTable } from './name-table.ts';
import { skipBlanks } from './scale.ts';

const tables = new Map<string, NameTable>();

/**
 * The unit of measure, currency or per cent named at `index`. Its meanings are CLDR identifiers (`area-square-kilometer`,
 * `concentr-percent`) and ISO 4217 codes; where it is divided by another ("km²/jour"), the one per the other, or none
 * where no table holds the other.
 */
export function measureAt(text: string, index: number, lang: string): FoundName | undefined {
  const unit = tableFor(lang).at(text, index);
  const currency = currencyAt(text, index, lang);
  const found = longer(unit, currency);
  // A letter of a name, as in "3 F-16", is no farad.
  if (found === undefined || /^[A-Z][-‐‑]\p{Nd}/u.test(text.slice(index, index + 3))) return undefined;
  const divisor = /^\/[^\s/]+/.exec(text.slice(index + found.length, index + found.length + 40));
  if (divisor === null) return found;
  const [{ length }] = divisor;
  const other = tableFor(lang).at(text, index + found.length + 1);
  const meanings = other?.length === length - 1 ? quotient(found.meanings, other.meanings) : [];
  return { index, length: found.length + length, meanings };
}

/** The unit by which the text at `index` divides what stands before: " / MWh", " le MWh", " an hour". */
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

/** What a unit divided by another may mean: `EUR-per-megawatt-hour`, without the kinds that CLDR puts first. */
export function quotient(units: readonly string[], divisors: readonly string[]): string[] {
  return units.flatMap((unit) => divisors.map((divisor) => `${withoutKind(unit)}-per-${withoutKind(divisor)}`));
}

/** Points, which are no unit of measure; beside a percentage they are percentage points. */
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

/** "20 degrés" may be said of an angle and of either scale of temperature. */
function widened(unit: string): string[] {
  return unit === 'angle-degree' || unit === 'temperature-generic'
    ? ['angle-degree', 'temperature-generic', 'temperature-celsius', 'temperature-fahrenheit']
    : [unit, ...(unit.includes('-per-') ? [withoutKind(unit)] : [])];
}

function withoutKind(unit: string): string {
  return unit.replace(/^(?:mass-density|[a-z]+)-/, '');
}
