import { pluralRules } from '../../words/plural-rules.ts';
import { wordsFor } from '../../words/words.ts';
import { type FoundName, NameTable } from './name-table.ts';

/** The currency names of a language: those that follow a number, and signs and codes, which may also precede it. */
interface CurrencyNames {
  readonly names: NameTable;
  readonly signs: NameTable;
}

const tables = new Map<string, CurrencyNames>();

/** Signs that are understood in every language, whatever CLDR prints in it. */
const commonSigns = { '€': ['EUR'], $: ['USD'], '£': ['GBP'], '¥': ['JPY', 'CNY'] };

/** Letters beside the sign that name the country of a dollar: "AU$", "$ CA". */
const dollars = {
  ...{ US: 'USD', A: 'AUD', AU: 'AUD', C: 'CAD', CA: 'CAD', CAN: 'CAD', HK: 'HKD', MX: 'MXN', NT: 'TWD', NZ: 'NZD' },
  ...{ R: 'BRL', S: 'SGD', SG: 'SGD', TT: 'TTD' },
};

/** Adjectives before the noun, which must not become short names: "nouveaux shekels". */
const adjective = /^(?:nouveaux?|nuevos?)$/;

/** Codes left out: metals, funds, test codes, and the Zimbabwe Gold, whose short name is a metal. */
const noMoney = /^(?:X(?!AF|CD|CG|OF|PF)|ZWG)/;

/** The currency named at `index`, by sign, code or name, with the ISO 4217 codes that it may mean. */
export function currencyAt(text: string, index: number, lang: string): FoundName | undefined {
  return namesFor(lang).names.at(text, index);
}

/** The currency whose sign or code ends at `end`, as in "€12" and "EUR 12". */
export function currencyBefore(text: string, end: number, lang: string): FoundName | undefined {
  if (!/[\p{L}\p{Sc}.]/u.test(text[end - 1] ?? '')) return undefined;
  const found = namesFor(lang).signs.before(text, end);
  if (found === undefined || !/^\p{Sc}/u.test(text.slice(found.index, end))) return found;
  // "ZZ$": unknown letters make it some other currency.
  const letters = /(?<!\p{L})[A-Z]{1,3}$/u.exec(text.slice(Math.max(0, found.index - 4), found.index))?.[0].length ?? 0;
  if (letters === 0) return found;
  return { index: found.index - letters, length: found.length + letters, meanings: [] };
}

function namesFor(lang: string): CurrencyNames {
  let table = tables.get(lang);
  if (table === undefined) {
    table = collectNames(lang);
    tables.set(lang, table);
  }
  return table;
}

/** CLDR's names, read from `Intl`: signs, codes, full names in every plural form, and short forms ("dollars"). */
function collectNames(lang: string): CurrencyNames {
  const { currencyNames, currencyNoun } = wordsFor(lang);
  const [names, signs] = [new NameTable(), new NameTable()];
  const fullNames = new Intl.DisplayNames([lang], { type: 'currency' });
  const samples = onePerCategory(lang);
  for (const code of Intl.supportedValuesOf('currency').filter((candidate) => !noMoney.test(candidate))) {
    const signsOf = [
      code,
      ...printedCurrencies(lang, code, 'symbol', [1]),
      ...printedCurrencies(lang, code, 'narrowSymbol', [1]),
    ];
    for (const sign of signsOf) {
      if (/^[A-Za-z]$/.test(sign)) continue;
      for (const table of [names, signs]) table.add(sign, [code]);
    }
    for (const name of [fullNames.of(code) ?? code, ...printedCurrencies(lang, code, 'name', samples)]) {
      names.add(name, [code]);
      const words = name
        .replace(/\(.*\)/, '')
        .trim()
        .split(/[\s-]+/);
      const noun = words.at(currencyNoun === 'first' ? 0 : -1) ?? name;
      if (!adjective.test(noun)) names.add(noun, [code]);
    }
  }
  for (const [sign, codes] of Object.entries(commonSigns)) for (const table of [names, signs]) table.add(sign, codes);
  for (const [letters, code] of Object.entries(dollars)) {
    for (const table of [names, signs]) table.add(`${letters}$`, [code]);
    if (letters.length === 1) continue;
    for (const sign of [`$${letters}`, `$ ${letters}`]) for (const table of [names, signs]) table.add(sign, [code]);
  }
  for (const [name, code] of Object.entries(currencyNames)) names.add(name, [code]);
  return { names, signs };
}

/** The name of a currency as it follows a number: "euros", "dollars des États-Unis". */
export function currencyName(plain: string, code: string, lang: string): string {
  return printedCurrencies(lang, code, 'name', [Number(plain)])[0] ?? code;
}

/** The texts that `Intl` prints for a currency beside each of the given numbers. */
export function printedCurrencies(
  lang: string,
  currency: string,
  currencyDisplay: 'symbol' | 'narrowSymbol' | 'name' | 'code',
  samples: readonly number[],
): string[] {
  // Bypasses the cache of formats: each of these is used once.
  // Without the usual decimals, since 5.00 has another plural form than 5 in Polish.
  const options = { style: 'currency', currency, currencyDisplay, minimumFractionDigits: 0 } as const;
  const format = new Intl.NumberFormat(lang, options);
  return samples.map((n) => format.formatToParts(n).find((part) => part.type === 'currency')?.value ?? currency);
}

function onePerCategory(lang: string): number[] {
  return [...new Map([0, 1, 2, 3, 11, 100, 1_000_000].map((n) => [pluralRules(lang).select(n), n])).values()];
}
