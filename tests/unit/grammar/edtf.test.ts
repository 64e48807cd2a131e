import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstDay, instantOf, lastDay, type Point, parseEdtf, parsePoint } from '../../../src/grammar/edtf.ts';

const point = (text: string) => parseEdtf(text) as Point;

test.each([
  ['2022', 'year'],
  ['2022-03', 'month'],
  ['2024-02-29', 'day'],
  ['0000-01-01', 'day'],
  ['2024-10-29T08:00:00+01:00', 'instant'],
  ['2024-10-29T08:00Z', 'instant'],
  ['2024-10-29T23:59:59.123456789-14:00', 'instant'],
])('%s is a %s', (text, precision) => {
  expect(parseEdtf(text)).toEqual({ type: 'point', precision, text });
});

test.each([
  ['2024-10-01/2024-10-28', 'day', 'day'],
  ['2024-10/..', 'month', undefined],
  ['../2024', undefined, 'year'],
  ['2024/2024-10-28', 'year', 'day'],
])('%s is an interval', (text, start, end) => {
  const interval = parseEdtf(text);
  expect(interval).toMatchObject({ type: 'interval', text });
  expect(interval?.type === 'interval' && [interval.start?.precision, interval.end?.precision]).toEqual([start, end]);
});

test.each([
  ['2025-Q1', '2025-01-01', '2025-03-31'],
  ['2025-33', '2025-01-01', '2025-03-31'],
  ['2025-Q2', '2025-04-01', '2025-06-30'],
  ['2025-36', '2025-10-01', '2025-12-31'],
  ['2025-H1', '2025-01-01', '2025-06-30'],
  ['2025-41', '2025-07-01', '2025-12-31'],
  ['2025-Q1/2025-H1', '2025-01-01', '2025-06-30'],
])('%s is the interval of its days', (text, start, end) => {
  const parsed = parseEdtf(text);
  expect(parsed?.type === 'interval' && [parsed.start?.text, parsed.end?.text, parsed.text]).toEqual([
    start,
    end,
    text,
  ]);
});

test.each([
  '2025-Q5',
  '2025-Q0',
  '2025-H3',
  '2025-37',
  '2025-q2',
  'Q2-2025',
  '',
  '24',
  '2024-13',
  '2024-00',
  '2024-2',
  '2024-02-30',
  '2023-02-29',
  '1900-02-29',
  '2024-04-31',
  '2024-01-00',
  '../..',
  '/2024',
  '2024/',
  '..',
  '2024/2025/2026',
  '2024-10-29T24:00Z',
  '2024-10-29T08:60Z',
  '2024-10-29T08:00:60Z',
  '2024-10-29T08:00',
  '2024-10-29T08:00+14:01',
  '2024-10-29T08:00+01:60',
  '2024-02-30T08:00Z',
  '2024-10-29 08:00Z',
  '2024-10-29t08:00z',
  '2024-10~',
  '2024-10-29T08:00Z/2024-10-30T08:00Z',
  '2024-10-29/2024-10-30T08:00Z',
  ' 2024',
  '2024\n',
  '٢٠٢٤',
])('%j is no date', (text) => {
  expect(parseEdtf(text)).toBeUndefined();
});

test('a point is read only in a precision that is allowed', () => {
  expect(parsePoint('2024-10', ['day', 'month'])?.precision).toBe('month');
  expect(parsePoint('2024-10', ['day', 'year'])).toBeUndefined();
});

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2024-10-28', '2024-10-28', '2024-10-28'],
  ['2024-10-28T23:30:00-05:00', '2024-10-28', '2024-10-28'],
])('%s lasts from %s to %s', (text, first, last) => {
  expect([firstDay(point(text)), lastDay(point(text))]).toEqual([first, last]);
});

test.each([
  ['2024', 'Europe/Paris', '2023-12-31T23:00:00Z'],
  ['2024-07', 'Europe/Paris', '2024-06-30T22:00:00Z'],
  ['2024-10-29', 'Asia/Kathmandu', '2024-10-28T18:15:00Z'],
  ['2024-10-29T08:00:00+01:00', 'Asia/Tokyo', '2024-10-29T07:00:00Z'],
])('%s in %s is %s', (text, timeZone, instant) => {
  expect(new Date(instantOf(point(text), timeZone)).toISOString()).toBe(new Date(instant).toISOString());
});

test('every day of the calendar is read, and no other', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      (y, m, d) => {
        const pad = (n: number, width: number) => String(n).padStart(width, '0');
        const text = `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`;
        const date = new Date(0);
        date.setUTCFullYear(y, m - 1, d);
        const exists = m >= 1 && m <= 12 && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
        expect(parseEdtf(text)?.text).toBe(exists ? text : undefined);
      },
    ),
  );
});
