import { expect, test } from 'vitest';
import type { FigureCard } from '../../../../src/domain/briefing/figure-card.ts';
import { toObservation } from '../../../../src/formats/json-ld/observation.ts';
import type { Figure } from '../../../../src/schema/figure.ts';

const place = {
  address: 'https://example.org/briefings/crue/',
  variableAddress: (variable: string) => `https://example.org/figures/${variable}/`,
  variableNames: { 'hauteur-loue': { name: 'Hauteur', lang: 'fr', description: 'Mesurée à Ornans.' } },
  lang: 'fr',
};

function observe(fields: Partial<Figure>) {
  const figure: Figure = { id: 'debit', label: 'Débit', unit: 'm³/s', status: 'estimated', ...fields };
  const card: FigureCard = {
    figure,
    sources: [{ number: 1, id: 'station', title: 'Station', locator: undefined, quote: undefined }],
    noteHtml: undefined,
    mentions: 0,
    replacedBy: undefined,
    corrections: [],
    derivedFrom: [],
    comparedWith: undefined,
  };
  return toObservation(card, place);
}

test.each<[string, Partial<Figure>, object]>([
  ['a value', { value: 316 }, { value: 316 }],
  ['a decimal with the digits that were typed', { value: '12.50' }, { value: 12.5 }],
  ['what a JSON number cannot hold', { value: '0.1234567890123456789' }, { value: '0.1234567890123456789' }],
  ['an interval', { minValue: 300, maxValue: 320 }, { minValue: 300, maxValue: 320 }],
  ['a value within bounds', { value: 316, minValue: 300, maxValue: 320 }, { value: 316, minValue: 300, maxValue: 320 }],
  ['at least', { value: 316, qualifier: 'at-least' }, { minValue: 316 }],
  ['more than', { value: 316, qualifier: 'more-than' }, { minValue: 316 }],
  ['at most', { value: 316, qualifier: 'at-most' }, { maxValue: 316 }],
  ['less than', { value: 316, qualifier: 'less-than' }, { maxValue: 316 }],
  ['about', { value: 316, qualifier: 'about' }, { value: 316 }],
  ['nobody knows', { value: 'unknown' }, {}],
  ['one bound unknown', { minValue: 300, maxValue: 'unknown' }, { minValue: 300 }],
])('the amount of a figure: %s', (_name, fields, expected) => {
  const { value, minValue, maxValue } = observe(fields) as unknown as Record<string, unknown>;
  expect(Object.fromEntries(Object.entries({ value, minValue, maxValue }).filter(([, v]) => v !== undefined))).toEqual(
    expected,
  );
});

test('a variable has the name and the definition of its file', () => {
  expect(observe({ value: 2, variable: 'hauteur-loue' })).toMatchObject({
    name: 'Débit',
    variableMeasured: { '@type': 'StatisticalVariable', name: 'Hauteur', description: 'Mesurée à Ornans.' },
  });
});

test('a quarter is the interval of its days', () => {
  const days = { observationDate: '2025-04-01', observationPeriod: 'P91D' };
  expect(observe({ value: 2, observationPeriod: '2025-Q2' })).toMatchObject(days);
  expect(observe({ value: 2, observationDate: '2025-34' })).toMatchObject(days);
  expect(observe({ value: 2, observationDate: '2025' })).not.toHaveProperty('observationPeriod');
});

test('a margin has its property and makes bounds; how sure it is stands beside it', () => {
  expect(observe({ value: '1.45', margin: '0.12', confidence: 95, unit: '°C' })).toMatchObject({
    description: '1,45\u00a0±\u00a00,12\u00a0°C (intervalle de confiance à 95\u00a0%)',
    value: 1.45,
    minValue: 1.33,
    maxValue: 1.57,
    marginOfError: { '@type': 'QuantitativeValue', value: 0.12 },
    additionalProperty: { '@type': 'PropertyValue', propertyID: 'confidence', value: 95, unitText: '%' },
  });
});

test('a figure says what it is about, when, how sure, and who gives it', () => {
  expect(
    observe({
      value: 316,
      qualifier: 'about',
      variable: 'debit-loue',
      observationPeriod: '2024-10-27/2024-10-28',
      observationAbout: 'Loue',
      attributedTo: 'Station',
    }),
  ).toEqual({
    '@type': 'Observation',
    '@id': 'https://example.org/briefings/crue/#figure-debit',
    name: 'Débit',
    description: 'environ\u00a0316\u00a0m³/s (Station)',
    value: 316,
    unitText: 'm³/s',
    variableMeasured: {
      '@type': 'StatisticalVariable',
      '@id': 'https://example.org/figures/debit-loue/',
      name: 'Débit',
    },
    observationDate: '2024-10-27',
    observationPeriod: 'P2D',
    observationAbout: { '@type': 'Thing', name: 'Loue' },
    measurementQualifier: { '@type': 'Enumeration', name: 'estimé' },
    subjectOf: [{ '@id': 'https://example.org/briefings/crue/#source-station' }],
  });
});
