import { expect, test } from 'vitest';
import { measureAt } from '../../../../src/domain/quantity/unit-of-measure.ts';

test.each([
  ['km² perdus', 'fr', 'km²', 'area-square-kilometer'],
  ['Kilomètres carrés', 'fr', 'Kilomètres carrés', 'area-square-kilometer'],
  ['m carrés', 'fr', 'm carrés', 'area-square-meter'],
  ['F CFA', 'fr', 'F CFA', 'XOF'],
  ['kilomètres\u00a0carrés', 'fr', 'kilomètres\u00a0carrés', 'area-square-kilometer'],
  ['km/h', 'fr', 'km/h', 'speed-kilometer-per-hour'],
  ['mW', 'en', 'mW', 'power-milliwatt'],
  ['MW', 'en', 'MW', 'power-megawatt'],
  ['% du PIB', 'fr', '%', 'concentr-percent'],
  ['per cent', 'en', 'per cent', 'concentr-percent'],
  ['بالمئة', 'ar', 'بالمئة', 'concentr-percent'],
  ['€', 'fr', '€', 'EUR'],
  ['euros', 'fr', 'euros', 'EUR'],
  ['EUR', 'de', 'EUR', 'EUR'],
  ['dollars', 'fr', 'dollars', 'USD'],
  ['dollars', 'fr', 'dollars', 'CAD'],
  ['US dollars', 'en', 'US dollars', 'USD'],
  ['roubles', 'en', 'roubles', 'RUB'],
  ['Rubel', 'de', 'Rubel', 'RUB'],
  ['دولار أمريكي', 'ar', 'دولار أمريكي', 'USD'],
  ['دولارًا', 'ar', 'دولارًا', 'USD'],
  ['دولاراً', 'ar', 'دولاراً', 'USD'],
  ['متراً', 'ar', 'متراً', 'length-meter'],
])('%j names in %s %j: %s', (text, lang, name, meaning) => {
  const found = measureAt(text, 0, lang);
  expect(text.slice(0, found?.length)).toBe(name);
  expect(found?.meanings).toContain(meaning);
});

test('the code of one dollar is not another', () => {
  expect(measureAt('dollars canadiens', 0, 'fr')?.meanings).toEqual(['CAD']);
});

test('a unit divided by another is neither', () => {
  expect(measureAt('km²/jour', 0, 'fr')?.meanings).toEqual(['square-kilometer-per-day']);
  expect(measureAt('km²/soldat', 0, 'fr')).toEqual({ index: 0, length: 10, meanings: [] });
});

test.each([
  ['soldats', 'fr'],
  ['nouveaux soldats', 'fr'],
  ['or', 'fr'],
  ['kmer', 'fr'],
  ['people', 'en'],
  ['in Kursk', 'en'],
  ['F-16 jets', 'en'],
  ['a 12', 'es'],
  ['points', 'fr'],
  ['', 'fr'],
])('%j is no measure in %s', (text, lang) => {
  expect(measureAt(text, 0, lang)).toBeUndefined();
});
