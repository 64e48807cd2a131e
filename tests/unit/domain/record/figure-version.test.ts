import { expect, test } from 'vitest';
import { figureVersions } from '../../../../src/domain/record/figure-version.ts';
import type { Figure } from '../../../../src/schema/figure.ts';
import type { Update } from '../../../../src/schema/update.ts';

const figure: Figure = {
  id: 'debit',
  label: 'Débit',
  unit: 'm³/s',
  status: 'confirmed',
  value: '320.0',
  sources: ['a'],
};

const change = (date: string, from: string | number, to: string | number, id = 'debit'): Update => ({
  date,
  type: 'correction',
  note: 'Recalculé.',
  figure: id,
  from,
  to,
});

/** Names, and how many changes came after. */
const versions = (of: Figure, updates: readonly Update[]) =>
  figureVersions(of, updates, 'UTC').map(({ name, changes }) => [name, changes.map(({ to }) => to)]);

test('every value that a figure had is a version, the present one first', () => {
  const log = [change('2024-10-02', 361, 316), change('2024-10-03', 316, 320), change('2024-10-04', 1, 2, 'other')];
  expect(versions(figure, log)).toEqual([
    ['320', []],
    ['316', [320]],
    ['361', [320, 316]],
  ]);
  expect(versions(figure, log.toReversed())).toEqual(versions(figure, log));
});

test('a value that came back is the present one, and other spellings of a value are no other version', () => {
  const back = [change('2024-10-02', '320.00', 316), change('2024-10-03', 316, 320)];
  expect(versions(figure, back)).toEqual([
    ['320', []],
    ['316', [320]],
  ]);
});

test('intervals and unknown values have names too', () => {
  const { value: _, ...rest } = figure;
  const interval: Figure = { ...rest, minValue: -5, maxValue: '12.50' };
  expect(versions(interval, [change('2024-10-02', 'unknown', '-5/12.5')])).toEqual([
    ['-5-12.5', []],
    ['unknown', ['-5/12.5']],
  ]);
});

test('a version is the figure with the value that it had', () => {
  const [, past] = figureVersions(figure, [change('2024-10-02', '300/310', 320)], 'UTC');
  expect(past?.figure).toMatchObject({ label: 'Débit', value: undefined, minValue: '300', maxValue: '310' });
});
