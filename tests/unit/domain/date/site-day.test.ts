import { expect, test } from 'vitest';
import { isBefore, siteDay } from '../../../../src/domain/date/site-day.ts';

test.each([
  ['2024-10-29', 'America/New_York', '2024-10-29'],
  ['2024-10-29T23:30:00Z', 'Europe/Paris', '2024-10-30'],
  ['2024-10-29T23:30:00Z', 'America/New_York', '2024-10-29'],
  ['2024-10', 'Europe/Paris', '2024-10-01'],
  ['2024', 'Europe/Paris', '2024-01-01'],
])('%s in %s is of %s', (text, timeZone, day) => {
  expect(siteDay(text, timeZone)).toBe(day);
});

test.each([
  ['2024-10-29T07:59:59+01:00', '2024-10-29T07:00:00Z', true],
  ['2024-10-29T08:00:00+01:00', '2024-10-29T07:00:00Z', false],
  ['2024-10-29', '2024-10-29T18:00:00Z', false],
  ['2024-10-29T18:00:00Z', '2024-10-29', false],
  // 23:30 in UTC is the next day in Paris.
  ['2024-10-29', '2024-10-29T23:30:00Z', true],
  ['2024-10-29T23:30:00Z', '2024-10-30', false],
  ['2024-10', '2024-10-02', true],
])('%s is before %s in Paris: %s', (a, b, before) => {
  expect(isBefore(a, b, 'Europe/Paris')).toBe(before);
});
