import { unitNames } from '../words/unit-names.ts';
import { currencyAt } from './currency-name.ts';
import { type FoundName, NameTable } from './name-table.ts';

const tables = new Map<string, NameTable>();

/**
 * The unit of measure, currency or per cent named at `index`. Its meanings are CLDR identifiers (`area-square-kilometer`,
 * `concentr-percent`) and ISO 4217 codes; none where it is divided by another ("km²/jour"), which no table holds.
 */
export function measureAt(text: string, index: number, lang: string): FoundName | undefined {
  const unit = tableFor(lang).at(text, index);
  const currency = currencyAt(text, index, lang);
  const found = longer(unit, currency);
  if (found === undefined) return undefined;
  const divisor = /^\/[^\s/]+/.exec(text.slice(index + found.length, index + found.length + 40));
  return divisor === null ? found : { index, length: found.length + divisor[0].length, meanings: [] };
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
    : [unit];
}
