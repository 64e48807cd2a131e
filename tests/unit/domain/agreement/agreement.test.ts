import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agrees } from '../../../../src/domain/agreement/agreement.ts';
import { type QuantityRecord, quantityInWords } from '../../../../src/domain/quantity/quantity.ts';
import { qualifiers } from '../../../../src/schema/figure-fields.ts';
import { propertyRuns } from '../../../support/property-runs.ts';

const soldiers: QuantityRecord = { value: 10000, unit: 'soldats' };
const exact: QuantityRecord = { value: 10900, unit: 'soldats' };
const range: QuantityRecord = { minValue: 10000, maxValue: 12000, unit: 'soldats' };
const area: QuantityRecord = { value: 478, unit: 'km²' };
const share: QuantityRecord = { value: 51.9, unit: '%' };
const euros: QuantityRecord = { value: 12000000, unit: '€', unitCode: 'EUR' };
const unknown: QuantityRecord = { value: 'unknown', unit: 'soldats' };

describe('text agrees with its figure', () => {
  test.each<[string, QuantityRecord, string]>([
    ['10 000 soldats', soldiers, 'fr'],
    ['10 000 hommes', soldiers, 'fr'],
    ['10\u202f000', soldiers, 'fr'],
    ['dix mille soldats', soldiers, 'fr'],
    ['10 milliers de soldats', soldiers, 'fr'],
    ['3.000', { value: 3000, unit: '1' }, 'de'],
    ['entre 10 000 et 12 000 soldats', range, 'fr'],
    ['12 000', range, 'fr'],
    ['10-12 milliers', range, 'fr'],
    ['10 à 12 millions', { minValue: 10000000, maxValue: 12000000, unit: 'euros' }, 'fr'],
    ['900 000 à 1,2 million', { minValue: 900000, maxValue: 1200000, unit: 'obus' }, 'fr'],
    ['jusqu’à 12 000', { minValue: 'unknown', maxValue: 12000, unit: 'soldats' }, 'fr'],
    ['environ 11 000 soldats', exact, 'fr'],
    ['près de 11 000', exact, 'fr'],
    ['Environ 11 000 soldats', exact, 'fr'],
    ['les quelque 11 000 soldats', exact, 'fr'],
    ['11 000', { ...exact, qualifier: 'about' }, 'fr'],
    ['11 000', { ...exact, qualifier: 'nearly' }, 'fr'],
    ['about 11,000', exact, 'en'],
    ['rund 11.000', exact, 'de'],
    ['نحو 11 ألف جندي', exact, 'ar'],
    ['~11 000', exact, 'fr'],
    ['around $12.3m', { value: 12345678, unit: 'dollars', unitCode: 'USD' }, 'en'],
    ['environ 52,0 %', { value: 51.96, unit: '%' }, 'fr'],
    ['environ −3 %', { value: -2.5, unit: '%' }, 'fr'],
    ['478 km²', area, 'fr'],
    ['478 km2', area, 'fr'],
    ['478 kilomètres carrés', area, 'fr'],
    ['478 km carrés', area, 'fr'],
    ['478 square kilometres', area, 'en'],
    ['478 Quadratkilometern', area, 'de'],
    ['51,9 pour cent', share, 'fr'],
    ['51.9 per cent', share, 'en'],
    ['51.9% of the vote', share, 'en'],
    ['51.9 بالمئة', share, 'ar'],
    ['12 M€', euros, 'fr'],
    ['12 millions d’euros', euros, 'fr'],
    ["12 millions d'euros", euros, 'fr'],
    ['12 000 000 €', euros, 'fr'],
    ['€12m', euros, 'en'],
    ['EUR 12 million', euros, 'en'],
    ['12 dollars', { value: 12, unit: 'USD', unitCode: 'USD' }, 'fr'],
    ['10 livres', { value: 10, unit: 'livres' }, 'fr'],
    ['3 nuits d’hôtel', { value: 3, unit: 'nuits d’hôtel' }, 'fr'],
    ['20 degrés', { value: 20, unit: '°C' }, 'fr'],
    ['une zone de 10 km', { value: 10, unit: { one: 'kilomètre', other: 'kilomètres' } }, 'fr'],
    ['200 obus de 155 mm', { value: 200, unit: 'obus de 155 mm' }, 'fr'],
    ['10,000 in Kursk', { value: 10000, unit: 'soldiers' }, 'en'],
    ['un nombre inconnu de soldats', unknown, 'fr'],
    ['478 km²/jour', { value: 478, unit: 'km²/jour' }, 'fr'],
    ['2,5 t de CO2', { value: 2.5, unit: 'tonnes de CO₂' }, 'fr'],
    ['10 constructor teams', { value: 10, unit: 'constructor' }, 'en'],
    ['500 F CFA', { value: 500, unit: 'FCFA', unitCode: 'XOF' }, 'fr'],
    ['50 m carrés', { value: 50, unit: 'm²' }, 'fr'],
    ['1.2m', { value: 1200000, unit: 'people' }, 'en'],
    ['1.9m people', { value: 1900000, unit: 'people' }, 'en'],
    ['10k', { value: 10000, unit: 'troops' }, 'en'],
    ['10K troops', { value: 10000, unit: 'troops' }, 'en'],
    ['5m barrels', { value: 5000000, unit: 'barrels' }, 'en'],
    ['12m', { value: 12000000, unit: '€', unitCode: 'EUR' }, 'en'],
    ['a 1.2-million-tonne harvest', { value: 1200000, unit: 'tonnes' }, 'en'],
    ['10 m', { value: 10, unit: 'metres' }, 'en'],
    ['10m', { value: 10, unit: 'm' }, 'en'],
    ['alrededor del 4 %', { value: 3.9, unit: '%' }, 'es'],
    ['près des 11 000', exact, 'fr'],
    ['autour des 11 000', exact, 'fr'],
    ['aux alentours des 11 000', exact, 'fr'],
    ['près du 11 000', exact, 'fr'],
    ['not far from 11,000', exact, 'en'],
    ['near 11,000', exact, 'en'],
    ['في حدود 11 ألف', exact, 'ar'],
    ['بحدود 11 ألف', exact, 'ar'],
    ['نحوا من 11 ألف', exact, 'ar'],
    ['environ 0,1 %', { value: 0.09, unit: '%' }, 'fr'],
    ['52 p. 100', { value: 52, unit: '%' }, 'fr'],
    ['51,9 por 100', share, 'es'],
    ['85 € / MWh', { value: 85, unit: '€/MWh' }, 'fr'],
    ['85 € le MWh', { value: 85, unit: '€/MWh' }, 'fr'],
    ['85 euros par MWh', { value: 85, unit: '€/MWh' }, 'fr'],
    ['85 €/MWh', { value: 85, unit: 'euros par MWh' }, 'fr'],
    ['€85 per MWh', { value: 85, unit: '€/MWh' }, 'en'],
    ['12 microgrammes par mètre cube', { value: 12, unit: 'µg/m³' }, 'fr'],
    ['90 miles an hour', { value: 90, unit: 'mph' }, 'en'],
    ['20C', { value: 20, unit: '°C' }, 'en'],
    ['10 000', { value: 10000, unit: 'Soldaten' }, 'de'],
    ['3½%', { value: 3.5, unit: '%' }, 'en'],
    ['1½ Millionen', { value: 1500000, unit: 'Menschen' }, 'de'],
    ['1st', { value: 1, unit: '1' }, 'en'],
    ['10 $ US', { value: 10, unit: '$', unitCode: 'USD' }, 'fr'],
    ['S$10', { value: 10, unit: 'S$', unitCode: 'SGD' }, 'en'],
    ['TT$10', { value: 10, unit: 'TT$' }, 'en'],
    ['3.5 percentage points', { value: 3.5, unit: 'pp' }, 'en'],
    ['40 points', { value: 40, unit: 'points' }, 'fr'],
  ])('%s: %j (%s)', (text, figure, lang) => {
    expect(agrees(text, figure, lang)).toBeUndefined();
  });
});

describe('text says something else', () => {
  test.each<[string, QuantityRecord, string, string, string]>([
    ['12 000 soldats', soldiers, 'fr', 'number', '12 000'],
    ['10.000 soldats', soldiers, 'fr', 'number', '10.000'],
    ['3.000', { value: 3000, unit: '1' }, 'fr', 'number', '3.000'],
    ['1000 soldats', soldiers, 'fr', 'number', '1000'],
    ['entre 10 000 et 13 000 soldats', range, 'fr', 'number', '13 000'],
    ['10 à 12 millions', range, 'fr', 'number', '10'],
    ['11 000 soldats', exact, 'fr', 'number', '11 000'],
    ['plus de 11 000 soldats', exact, 'fr', 'number', '11 000'],
    ['environ 12 000 soldats', exact, 'fr', 'number', '12 000'],
    ['environ 10 910 soldats', exact, 'fr', 'number', '10 910'],
    ['environ 10', { value: 6, unit: 'blessés' }, 'fr', 'number', '10'],
    ['environ 52,0 %', { value: 51.87, unit: '%' }, 'fr', 'number', '52,0'],
    ['entre environ 11 000 et 12 000', { minValue: 10900, maxValue: 11900, unit: 'x' }, 'fr', 'number', '12 000'],
    ['environnement 11 000', exact, 'fr', 'number', '11 000'],
    ['10 000 soldats le 28 octobre', soldiers, 'fr', 'number', '28'],
    ['5 %', { value: -5, unit: '%' }, 'fr', 'number', '5'],
    ['51.9 %', share, 'fr', 'number', '51.9'],
    ['478 km', area, 'fr', 'unit', 'km'],
    ['478 km²/jour', area, 'fr', 'unit', 'km²/jour'],
    ['478 miles carrés', area, 'fr', 'unit', 'miles carrés'],
    ['478 %', area, 'fr', 'unit', '%'],
    ['478 km²', { value: 478, unit: 'villages' }, 'fr', 'unit', 'km²'],
    ['51,9 km²', share, 'fr', 'unit', 'km²'],
    ['12 millions de dollars', euros, 'fr', 'unit', 'dollars'],
    ['$12m', euros, 'en', 'unit', '$'],
    ['-$12', { value: -12, unit: '€', unitCode: 'EUR' }, 'en', 'unit', '$'],
    ['12 dollars canadiens', { value: 12, unit: '$', unitCode: 'USD' }, 'fr', 'unit', 'dollars canadiens'],
    ['a 10-mile zone', { value: 10, unit: 'km' }, 'en', 'unit', 'mile'],
    ['40 soldats', unknown, 'fr', 'unknown-has-number', '40'],
    ['10m', { value: 10000000, unit: 'km' }, 'en', 'number', '10'],
    ['S$10', { value: 10, unit: '$', unitCode: 'USD' }, 'en', 'unit', 'S$'],
    ['AU$10', { value: 10, unit: '$', unitCode: 'USD' }, 'en', 'unit', 'AU$'],
    ['ZZ$10', { value: 10, unit: '$', unitCode: 'USD' }, 'en', 'unit', 'ZZ$'],
    ['10 $ CA', { value: 10, unit: '$', unitCode: 'USD' }, 'fr', 'unit', '$ CA'],
    ['environ 0 %', { value: 0.04, unit: '%' }, 'fr', 'number', '0'],
    ['51,9 points', share, 'fr', 'unit', 'points'],
    ['51.9 percentage points', share, 'en', 'unit', 'percentage points'],
    ['3.5pp', { value: 3.5, unit: '%' }, 'en', 'unit', 'pp'],
    ['51,9 Prozentpunkte', share, 'de', 'unit', 'Prozentpunkte'],
    ['3.5 %', { value: 3.5, unit: 'pp' }, 'en', 'unit', '%'],
    ['85 € par kWh', { value: 85, unit: '€/MWh' }, 'fr', 'unit', '€'],
  ])('%s: %j (%s) has another %s, %s', (text, figure, lang, kind, found) => {
    expect(agrees(text, figure, lang)).toEqual({ kind, found, index: text.indexOf(found), length: found.length });
  });
});

const units: Readonly<Record<string, readonly Pick<QuantityRecord, 'unit' | 'unitCode'>[]>> = {
  fr: [{ unit: { one: 'soldat', other: 'soldats' } }, { unit: 'habitants' }, { unit: 'dollars', unitCode: 'USD' }],
  en: [{ unit: { one: 'soldier', other: 'soldiers' } }, { unit: 'pounds', unitCode: 'GBP' }],
  de: [{ unit: 'Soldaten' }, { unit: 'Euro', unitCode: 'EUR' }],
  es: [{ unit: 'soldados' }, { unit: 'euros', unitCode: 'EUR' }],
  ar: [{ unit: { two: 'جنديان', few: 'جنود', other: 'جندي' } }, { unit: 'دولار أمريكي', unitCode: 'USD' }],
};
const everywhere: readonly Pick<QuantityRecord, 'unit' | 'unitCode'>[] = [
  { unit: '1' },
  { unit: '%' },
  { unit: 'km²' },
  { unit: '°C' },
  { unit: '°' },
  { unit: 'm/s' },
  { unit: 'obus de 155 mm' },
  { unit: '€', unitCode: 'EUR' },
  { unit: '$', unitCode: 'USD' },
  { unit: 'CHF', unitCode: 'CHF' },
  { unit: 'JPY', unitCode: 'JPY' },
  { unit: 'kr', unitCode: 'SEK' },
];

test('what is printed of a figure agrees with it, in every language', () => {
  const amount = fc.oneof(
    fc.constant('unknown' as const),
    fc.integer({ min: -100, max: 10_000_000 }),
    fc
      .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 3, max: 15 }))
      .map(([a, b]) => `${a}${a === 0 ? '' : '0'.repeat(b)}`),
    fc
      .tuple(fc.bigInt({ min: -(10n ** 6n), max: 10n ** 14n }), fc.integer({ min: 1, max: 4 }))
      .map(([units_, decimals]) => {
        const digits = String(units_ < 0n ? -units_ : units_).padStart(decimals + 1, '0');
        return `${units_ < 0n ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
      }),
  );
  const sizes = fc.oneof(
    fc.record({ value: amount }),
    fc.tuple(amount, amount).map(([a, b]) => {
      const inOrder = a === 'unknown' || b === 'unknown' || Number(a) <= Number(b);
      return inOrder ? { minValue: a, maxValue: b } : { minValue: b, maxValue: a };
    }),
  );
  const lang = fc.constantFrom('fr', 'en', 'de', 'es', 'ar', 'fr-CH', 'de-CH', 'es-MX', 'ar-EG', 'en-IN');
  const figure = lang.chain((tag) =>
    fc.tuple(
      fc.constant(tag),
      sizes,
      fc.constantFrom(...everywhere, ...(units[tag.slice(0, 2)] ?? [])),
      fc.constantFrom(...qualifiers),
      fc.constantFrom('auto' as const, 'standard' as const, 'compact' as const),
    ),
  );
  fc.assert(
    fc.property(figure, ([tag, size, unit, qualifier, notation]) => {
      const record = { ...size, ...unit, qualifier, notation };
      expect(agrees(quantityInWords(record, tag), record, tag)).toBeUndefined();
    }),
    { numRuns: propertyRuns(600, 3000) },
  );
});
