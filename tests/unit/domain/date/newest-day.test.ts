import { expect, test } from 'vitest';
import { newestDay } from '../../../../src/domain/date/newest-day.ts';

test('the newest day is that of the publication or of an update, in the time zone of the site', () => {
  const updates = [{ date: '2024-11-02T23:30:00Z' }, { date: '2024-11-01' }];
  expect(newestDay('2024-10-29', updates, 'Europe/Paris')).toBe('2024-11-03');
  expect(newestDay('2024-10-29T23:30:00Z', [], 'Europe/Paris')).toBe('2024-10-30');
});
