import { expect, test } from 'vitest';
import { timeline } from '../../../src/charts/timeline.ts';

const on = (...dates: string[]) => timeline(dates.map((date) => ({ date })));

test('events stand in the order of time, whatever that of the list', () => {
  const events = on(
    '2024-10-28',
    '2022-03',
    '2024-10/..',
    '../2024-09',
    '2024-10-28T20:00:00+02:00',
    '2024-10-28T12:00:00+02:00',
  );
  expect(events.map(({ event }) => event.date)).toEqual([
    '../2024-09',
    '2022-03',
    '2024-10/..',
    '2024-10-28',
    '2024-10-28T12:00:00+02:00',
    '2024-10-28T20:00:00+02:00',
  ]);
});

test('a day is a point, what lasts a bar, and an open side an arrow', () => {
  const marks = on('../2021', '2022', '2023-01-01/2023-02-01', '2024-05-05', '2024-06/..').map(({ mark }) => mark);
  expect(marks).toEqual(['until', 'period', 'period', 'day', 'since']);
});

test('distances grow with the time to the next event', () => {
  const distances = on('2020-01-01', '2020-01-01', '2020-01-05', '2020-03-01', '2021-01-01', '2024-01-01').map(
    ({ distance }) => distance,
  );
  expect(distances).toEqual([0, 1, 2, 3, 4, 0]);
});
