import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { figureColumns } from '../../../../src/formats/data/figure-row.ts';
import { factsCsv } from '../../../../src/formats/data/figures-csv.ts';
import { type Figure, figure } from '../../../../src/schema/figure.ts';

const plain: Figure = { id: 'a', label: 'A', value: 1, unit: '1', status: 'confirmed', sources: ['s'] };

/** The cells of the only row, by column, as a parser that is not ours reads them. */
function cells(record: Figure): Record<string, string> {
  const { data, errors } = Papa.parse<Record<string, string>>(factsCsv([record]), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(1);
  return data[0] ?? {};
}

test('the columns are the keys of the format, in its order', () => {
  expect(factsCsv([])).toBe(`${Object.keys(figure.shape).join(',')}\r\n`);
});

test.each([
  [-5, '-5'],
  [478, '478'],
  [0.1, '0.1'],
  [1e-7, '0.0000001'],
  ['-12.50', '-12.50'],
  ['12.50', '12.50'],
  ['12345678901234567890.10', '12345678901234567890.10'],
  ['unknown', 'unknown'],
])('the value %j is the cell %s', (value, cell) => {
  expect(cells({ ...plain, value })).toMatchObject({ value: cell, unit: '1' });
});

test.each(['=1+1', '+33 1', '-1 * {a}', '@SUM(A1)', '＝1', '-5 km'])(
  'the text %j is no formula in a spreadsheet',
  (text) => {
    expect(cells({ ...plain, label: text })).toMatchObject({ label: `'${text}` });
  },
);

test.each<[Partial<Figure>, object]>([
  [
    { value: 1.45, margin: 0.12, confidence: 95 },
    { value: '1.45', margin: '0.12', confidence: '95', minValue: '1.33', maxValue: '1.57' },
  ],
  [
    { value: '12.0', margin: '0.50' },
    { value: '12.0', margin: '0.50', minValue: '11.50', maxValue: '12.50' },
  ],
  [
    { value: -1, margin: 2 },
    { minValue: '-3', maxValue: '1' },
  ],
])('the margin of %j makes bounds', (fields, expected) => {
  expect(cells({ ...plain, ...fields })).toMatchObject(expected);
});

test('a plural unit stands by its other form, sources by their ids', () => {
  const record: Figure = {
    ...plain,
    unit: { one: 'soldat', other: 'soldats' },
    sources: ['afp', { source: 'isw', locator: 'p. 2', quote: 'about, "478"' }],
  };
  expect(cells(record)).toMatchObject({ unit: 'soldats', sources: 'afp isw' });
});

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.stringMatching(/^(?:\.[0-9]{1,6})?$/))
  .map(([whole, rest]) => `${whole}${rest}`);
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
const figures: fc.Arbitrary<Figure> = fc.record(
  {
    id: fc.stringMatching(/^[a-z][a-z0-9]{0,9}$/),
    label: text,
    value: fc.oneof(decimal, fc.integer()),
    unit: text,
    status: fc.constantFrom('confirmed', 'disputed'),
    sources: fc.constantFrom(['s'], ['s', 't']),
    note: text,
    derivedFrom: text,
  },
  { requiredKeys: ['id', 'label', 'value', 'unit', 'status', 'sources'] },
);

test('what another parser reads is what the record says', () => {
  fc.assert(
    fc.property(figures, (record) => {
      const row = cells(record);
      expect(Object.keys(row)).toEqual(figureColumns);
      for (const key of figureColumns) {
        const typed = record[key];
        const written = Array.isArray(typed) ? typed.join(' ') : String(typed ?? '');
        const number = /^-?[0-9]+(?:\.[0-9]+)?$/.test(written);
        const kept = !number && /^[=+@\-\t\r＝＋－＠]/.test(written) ? `'${written}` : written;
        expect(row[key], key).toBe(kept);
      }
    }),
  );
});
