/**
 * The words and abbreviations that multiply numbers in a language, as powers of ten: CLDR's compact forms by way of
 * `Intl`. "Milhões" is 6 in Portuguese, "lakh" 5 in the English of India, "万" 4 in Chinese.
 */
export function compactScales(lang: string): ReadonlyMap<string, number> {
  let scales = tables.get(lang);
  if (scales === undefined) {
    const found = Map.groupBy([...collect(lang, 'long'), ...collect(lang, 'short')], ([word]) => word);
    // In a few languages CLDR has one abbreviation for two powers, of which a reader can make nothing.
    scales = new Map(
      Array.from(found, ([word, uses]) => [word, new Set(uses.map(([, power]) => power))] as const).flatMap(
        ([word, [power = 0, ...others]]) => (others.length === 0 ? [[word, power] as const] : []),
      ),
    );
    tables.set(lang, scales);
  }
  return scales;
}

const tables = new Map<string, ReadonlyMap<string, number>>();
/** Enough to meet every plural form. */
const counts = [1, 2, 3, 5, 11, 20];
const powers = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function* collect(lang: string, compactDisplay: 'long' | 'short'): Generator<readonly [string, number]> {
  const compact = { notation: 'compact', compactDisplay, numberingSystem: 'latn' } as const;
  const formats = [new Intl.NumberFormat(lang, compact)];
  // Money has abbreviations of its own; there are no long ones.
  if (compactDisplay === 'short') {
    formats.push(new Intl.NumberFormat(lang, { ...compact, style: 'currency', currency: 'EUR' }));
  }
  for (const format of formats) {
    for (const power of powers) {
      for (const count of counts) {
        const parts = format.formatToParts(count * 10 ** power);
        const word = parts.find(({ type }) => type === 'compact')?.value.trim();
        const shown = Number(parts.map(({ type, value }) => (type === 'integer' ? value : '')).join(''));
        if (word !== undefined && word !== '' && shown > 0) yield [word, Math.round(power - Math.log10(shown / count))];
      }
    }
  }
}
