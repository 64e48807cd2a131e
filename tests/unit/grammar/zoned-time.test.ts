import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayInZone, startOfDay, wallClock } from '../../../src/grammar/zoned-time.ts';

test.each([
  ['clocks go back', '2024-10-27', 'Europe/Paris', '2024-10-26T22:00:00Z'],
  ['the day after', '2024-10-28', 'Europe/Paris', '2024-10-27T23:00:00Z'],
  ['clocks go forward', '2024-03-31', 'Europe/Paris', '2024-03-30T23:00:00Z'],
  ['midnight is skipped', '2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00Z'],
  ['midnight comes twice', '2024-11-03', 'America/Havana', '2024-11-03T04:00:00Z'],
  ['the whole day is skipped', '2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
  ['half an hour of summer time', '2024-10-06', 'Australia/Lord_Howe', '2024-10-05T13:30:00Z'],
  ['before zones had whole minutes', '1900-01-01', 'Europe/Paris', '1899-12-31T23:50:39Z'],
])('%s: %s in %s starts at %s', (_, day, timeZone, instant) => {
  expect(startOfDay(day, timeZone)).toBe(Date.parse(instant));
});

test.each([
  ['2024-10-28T23:30:00Z', 'Europe/Paris', '2024-10-29'],
  ['2024-10-28T23:30:00Z', 'America/New_York', '2024-10-28'],
  ['2024-12-31T10:00:00Z', 'Pacific/Kiritimati', '2025-01-01'],
])('%s is a moment of the day %s in %s', (instant, timeZone, day) => {
  expect(dayInZone(Date.parse(instant), timeZone)).toBe(day);
});

test('a day starts where the day before ends', () => {
  const zones = [
    'Europe/Paris',
    'America/New_York',
    'Asia/Tehran',
    'Africa/Casablanca',
    'Asia/Beirut',
    'Pacific/Chatham',
    'UTC',
  ];
  const day = fc.date({ min: new Date('1980-01-01'), max: new Date('2036-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.constantFrom(...zones), (date, timeZone) => {
      const text = date.toISOString().slice(0, 10);
      const start = startOfDay(text, timeZone);
      expect(dayInZone(start, timeZone)).toBe(text);
      expect(dayInZone(start - 1, timeZone) < text).toBe(true);
      expect(wallClock(start, timeZone)).toBeGreaterThanOrEqual(Date.parse(text));
    }),
  );
});
