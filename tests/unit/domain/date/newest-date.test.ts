import { expect, test } from 'vitest';
import { newest, newestDay } from '../../../../src/domain/date/newest-date.ts';

test('the newest day is that of the publication or of an update, in the time zone of the site', () => {
  const updates = [{ date: '2024-11-02T23:30:00Z' }, { date: '2024-11-01' }];
  expect(newestDay('2024-10-29', updates, 'Europe/Paris')).toBe('2024-11-03');
  expect(newestDay('2024-10-29T23:30:00Z', [], 'Europe/Paris')).toBe('2024-10-30');
});

test('the newest of days and instants is given as typed; a day begins in the time zone of the site', () => {
  expect(newest(['2024-10-30', '2024-10-29T23:30:00Z', undefined], 'Europe/Paris')).toBe('2024-10-29T23:30:00Z');
  expect(newest(['2024-10-30', '2024-10-29T21:30:00Z'], 'Europe/Paris')).toBe('2024-10-30');
  expect(newest([undefined], 'Europe/Paris')).toBeUndefined();
});
