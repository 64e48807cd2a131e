import { expect, test } from 'vitest';
import {
  isExpired,
  isPublished,
  publishedAt,
  updatesNewestFirst,
  updatesOldestFirst,
} from '../../../../src/domain/date/schedule.ts';

const now = Date.parse('2024-10-29T12:00:00Z');

test.each([
  ['2024-10-29', 'Europe/Paris', '2024-10-28T23:00:00Z'],
  ['2024-10-29', 'America/New_York', '2024-10-29T04:00:00Z'],
  ['2024-10-29T08:00:00+01:00', 'Asia/Tokyo', '2024-10-29T07:00:00Z'],
])('%s in %s is %s', (published, timeZone, instant) => {
  expect(publishedAt(published, timeZone)).toBe(Date.parse(instant));
});

test.each([
  [now, {}, true],
  [now + 1, {}, false],
  [now, { draft: true }, false],
  [now, { draft: false }, true],
])('published at %s with %o: %s', (published, record, expected) => {
  expect(isPublished({ published, record }, now)).toBe(expected);
});

test('a briefing expires at its moment, and never without one', () => {
  expect(isExpired({ expires: '2024-10-29' }, now, 'Europe/Paris')).toBe(true);
  expect(isExpired({ expires: '2024-10-30' }, now, 'Europe/Paris')).toBe(false);
  expect(isExpired({}, now, 'Europe/Paris')).toBe(false);
});

test.each([
  ['by day', ['2024-11-01', '2024-11-03', '2024-11-02'], [1, 2, 0]],
  ['of one day the last in the list', ['2024-11-01', '2024-11-01', '2024-11-01'], [2, 1, 0]],
  ['of one day by the hour where all say one', ['2024-11-01T18:00:00Z', '2024-11-01T09:00:00Z'], [0, 1]],
  ['of one day as listed where one says none', ['2024-11-01T18:00:00Z', '2024-11-01'], [1, 0]],
  [
    'instants around a day by their hour',
    ['2024-11-01T18:00:00Z', '2024-11-01', '2024-11-01T09:00:00+01:00'],
    [0, 1, 2],
  ],
  [
    'instants by their moment',
    ['2024-11-01T10:00:00+02:00', '2024-11-01T09:30:00Z', '2024-11-01T09:00:00Z'],
    [1, 2, 0],
  ],
  [
    'all of that',
    ['2024-11-02', '2024-11-01T18:00:00Z', '2024-11-01', '2024-11-01T23:30:00Z', '2024-10-30'],
    [3, 0, 2, 1, 4],
  ],
  ['in days of the time zone', ['2024-11-01T23:30:00Z', '2024-11-01'], [0, 1]],
])('the newest update first, %s', (_, dates, order) => {
  const updates = dates.map((date, index) => ({ date, index }));
  expect(updatesNewestFirst(updates, 'Europe/Paris').map(({ index }) => index)).toEqual(order);
  expect(updatesOldestFirst(updates, 'Europe/Paris').map(({ index }) => index)).toEqual(order.toReversed());
});
