import { expect, test } from 'vitest';
import { timeScale } from '../../../src/charts/time-scale.ts';
import { type Edtf, parseEdtf } from '../../../src/grammar/edtf.ts';

test.each([
  ['two years', ['2024', '2025'], '2024 2025'],
  ['three years', ['2022', '2024', '2025'], '2022 2023 2024 2025'],
  ['two months', ['2024-10', '2024-11'], 'Oct 2024 Nov'],
])('a scale of %s has no finer ticks', (_, dates, ticks) => {
  const edtf = dates.map((date) => parseEdtf(date) as Edtf);
  expect(
    timeScale(edtf, 'en', 500)
      ?.ticks.map(({ text }) => text)
      .join(' '),
  ).toBe(ticks);
});

test.each([
  ['one day', ['2026-01-19']],
  ['one moment', ['2026-01-19T16:00Z']],
  ['moments of one day', ['2026-01-19T16:00Z', '2026-01-19T16:01Z']],
  ['days that follow each other', ['2026-01-19', '2026-01-20']],
])('a scale of %s has whole days', (_, dates) => {
  const edtf = dates.map((date) => parseEdtf(date) as Edtf);
  const scale = timeScale(edtf, 'en', 300);
  expect(scale?.ticks.length).toBeLessThan(10);
  expect(scale?.ticks.map(({ text }) => text).join(' ')).toMatch(/^Jan 19, 2026/);
  for (const date of edtf) expect(scale?.span(date).middle).toBeLessThanOrEqual(1);
});
