/** Words and abbreviations that multiply numbers, with their powers of ten. */
export interface CompactScales {
  /** After the number: "2 milhões", "1.5 lakh", "2万". */
  readonly behind: ReadonlyMap<string, number>;
  /** Before the number, as in Swahili: "milioni 2". */
  readonly before: ReadonlyMap<string, number>;
}

const tables = new Map<string, CompactScales>();
/** Sample numbers that produce every plural form and consonant mutation. */
const counts = [1, 2, 3, 4, 5, 7, 11, 20];
const powers = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];

/** The scales of a language, from CLDR's compact forms by `Intl`. A word that CLDR uses for two scales means the smaller. */
export function compactScales(lang: string): CompactScales {
  let scales = tables.get(lang);
  if (scales === undefined) {
    scales = collect(lang);
    tables.set(lang, scales);
  }
  return scales;
}

function collect(lang: string): CompactScales {
  const scales = { behind: new Map<string, number>(), before: new Map<string, number>() };
  for (const format of formatsOf(lang)) {
    for (const power of powers) {
      for (const count of counts) {
        const parts = format.formatToParts(count * 10 ** power);
        const isNumber = ({ type }: Intl.NumberFormatPart) => type === 'integer' || type === 'group';
        const shown = Number(parts.map(({ type, value }) => (type === 'integer' ? value : '')).join(''));
        const place = parts.findIndex(({ type }) => type === 'compact');
        const size = Math.log10((count * 10 ** power) / shown);
        // The scale of a rounded sample cannot be told.
        if (place === -1 || shown === 0 || Math.abs(size - Math.round(size)) > 1e-9) continue;
        const isBefore = place < parts.findIndex(isNumber);
        // Together with the word that links it to the number: "9 na libo".
        const word = parts
          .slice(isBefore ? place : parts.findLastIndex(isNumber) + 1, isBefore ? parts.findIndex(isNumber) : place + 1)
          .map(({ value }) => value)
          .join('')
          .trim();
        const table = isBefore ? scales.before : scales.behind;
        if (word !== '' && !table.has(word)) table.set(word, Math.round(size));
      }
    }
  }
  return scales;
}

/** Long forms, short forms, and the short forms of money, which may differ. */
function formatsOf(lang: string): Intl.NumberFormat[] {
  const compact = { notation: 'compact', numberingSystem: 'latn', maximumFractionDigits: 0 } as const;
  return [
    new Intl.NumberFormat(lang, { ...compact, compactDisplay: 'long' }),
    new Intl.NumberFormat(lang, { ...compact, compactDisplay: 'short' }),
    new Intl.NumberFormat(lang, { ...compact, compactDisplay: 'short', style: 'currency', currency: 'EUR' }),
  ];
}
