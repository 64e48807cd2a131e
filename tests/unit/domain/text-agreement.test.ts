import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { agrees } from '../../../src/domain/agreement/agreement.ts';
import { type QuantityRecord, quantityInWords } from '../../../src/domain/quantity/quantity.ts';
import { qualifiers } from '../../../src/schema/figure-fields.ts';
import { propertyRuns } from '../../support/property-runs.ts';

interface Case {
  readonly record: QuantityRecord;
  readonly agrees?: readonly string[];
  readonly disagrees?: readonly string[];
}

const languages = parse(readFileSync(new URL('text-agreement.yaml', import.meta.url), 'utf8')) as Record<
  string,
  Record<string, Case[]>
>;

describe.each(Object.entries(languages))('%s', (lang, tables) => {
  const cases = Object.values(tables).flat();
  const verdict = (typed: string, record: QuantityRecord) => {
    const parts = typed.split(/(?<= )\|(?= )/).map((part) => part.trim());
    const [before, text = '', after = ''] = parts.length === 1 ? ['', ...parts] : parts;
    return agrees(text, record, lang, { before: `${before} `, after: ` ${after}` });
  };

  test.each(cases.flatMap(({ record, agrees: texts = [] }) => texts.map((text) => [text, record] as const)))(
    '%s is said of %j',
    (text, record) => {
      expect(verdict(text, record)).toBeUndefined();
    },
  );

  test.each(cases.flatMap(({ record, disagrees = [] }) => disagrees.map((text) => [text, record] as const)))(
    '%s is not said of %j',
    (text, record) => {
      expect(verdict(text, record)).toBeDefined();
    },
  );
});

/** The languages of CLDR 48's modern coverage, with regions whose numbers look otherwise. */
const modern =
  `af am ar as az be bg bn bs ca cs cy da de de-CH el en en-IN es es-MX et eu fa fi fil fr fr-CH ga gd gl gu ha
  he hi hr hu hy id ig is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my nb ne nl nn no or pa pl ps pt pt-PT ro ru sd si
  sk sl so sq sr sv sw ta te th tk tr uk ur uz vi yo zh zh-Hant zu`.split(/\s+/);

const units: readonly Pick<QuantityRecord, 'unit' | 'unitCode'>[] = [
  { unit: '1' },
  { unit: '%' },
  { unit: 'km²' },
  { unit: '°C' },
  { unit: 'x' },
  { unit: 'per 10,000 x' },
  { unit: '€', unitCode: 'EUR' },
  { unit: 'INR', unitCode: 'INR' },
  { unit: 'mots' },
];
const decimal = fc.oneof(
  fc
    .tuple(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 0, max: 2 }))
    .map(([whole, decimals]) => (whole / 10 ** decimals).toFixed(decimals)),
  // Those that are printed with a scale word.
  fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.boolean(), fc.integer({ min: 3, max: 12 }))
    .map(([digits, negative, power]) => `${negative ? '-' : ''}${digits}${'0'.repeat(power)}`),
);
const notation = fc.constantFrom('auto' as const, 'standard' as const, 'compact' as const);
const margins = fc.oneof(
  fc.constant({}),
  fc.record(
    { margin: fc.constantFrom('0.12', '3', '1500'), confidence: fc.constantFrom(95, '99.7') },
    { requiredKeys: ['margin'] },
  ),
);
const figure = fc.tuple(fc.constantFrom(...modern), decimal, fc.constantFrom(...units), fc.constantFrom(...qualifiers));

describe('in every language of modern coverage', () => {
  test('what the page prints of a record agrees with it', () => {
    fc.assert(
      fc.property(figure, margins, notation, ([lang, value, unit, qualifier], margin, written) => {
        const record = { value, ...unit, qualifier, notation: written, ...margin };
        expect(agrees(quantityInWords(record, lang), record, lang)).toBeUndefined();
      }),
      { numRuns: propertyRuns(800, 4000) },
    );
  });

  test('a changed digit never does', () => {
    const digit = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(figure, digit, fc.nat(), ([lang, value, unit], change, at) => {
        const places = [...value.matchAll(/\d/g)].map(({ index }) => index);
        const index = places[at % places.length] ?? 0;
        const other = `${value.slice(0, index)}${(Number(value[index]) + change) % 10}${value.slice(index + 1)}`;
        const text = quantityInWords({ value: other, ...unit }, lang);
        expect(agrees(text, { value, ...unit }, lang)).toBeDefined();
      }),
      { numRuns: propertyRuns(800, 4000) },
    );
  });

  test('a rank agrees, and another rank never does', () => {
    fc.assert(
      fc.property(fc.constantFrom(...modern), fc.integer({ min: 1, max: 2000 }), (lang, value) => {
        const record = { value, notation: 'rank' as const, unit: '1' };
        expect(agrees(quantityInWords(record, lang), record, lang)).toBeUndefined();
        expect(agrees(quantityInWords({ ...record, value: value + 1 }, lang), record, lang)).toBeDefined();
      }),
      { numRuns: propertyRuns(400, 2000) },
    );
  });

  test('another margin or confidence never does', () => {
    fc.assert(
      fc.property(figure, ([lang, value, unit]) => {
        const record = { value, ...unit, margin: '0.12', confidence: 95 };
        const said = (margin: string, confidence: number) => quantityInWords({ ...record, margin, confidence }, lang);
        expect(agrees(said('0.13', 95), record, lang)).toBeDefined();
        expect(agrees(said('0.12', 90), record, lang)).toBeDefined();
      }),
      { numRuns: propertyRuns(400, 2000) },
    );
  });

  test('another sign never does', () => {
    fc.assert(
      fc.property(figure, ([lang, value, unit]) => {
        fc.pre(Number(value) !== 0);
        const other = value.startsWith('-') ? value.slice(1) : `-${value}`;
        const text = quantityInWords({ value: other, ...unit }, lang);
        expect(agrees(text, { value, ...unit }, lang)).toBeDefined();
      }),
      { numRuns: propertyRuns(800, 4000) },
    );
  });

  test('its scale in words agrees, and another scale never does', () => {
    const scaled = fc.tuple(fc.constantFrom(...modern), fc.integer({ min: 1, max: 999 }), fc.constantFrom(3, 6, 9, 12));
    fc.assert(
      fc.property(scaled, ([lang, count, power]) => {
        const value = String(BigInt(count) * 10n ** BigInt(power));
        const compact = new Intl.NumberFormat(lang, {
          notation: 'compact',
          compactDisplay: 'long',
          maximumFractionDigits: 3,
        });
        const text = compact.format(BigInt(value));
        // Burmese writes its large scales around the number; Italian writes a thousand as a word, without a digit.
        fc.pre(/\p{L}/u.test(text) && /\p{Nd}/u.test(text) && lang !== 'my');
        expect(agrees(text, { value, unit: '1' }, lang)).toBeUndefined();
        expect(agrees(text, { value: `${value}000`, unit: '1' }, lang)).toBeDefined();
        expect(agrees(text, { value: String(count), unit: '1' }, lang)).toBeDefined();
      }),
      { numRuns: propertyRuns(400, 2000) },
    );
  });
});
