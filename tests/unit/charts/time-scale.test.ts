import { expect, test } from 'vitest';
import { timeScale } from '../../../src/charts/time-scale.ts';
import { type Edtf, parseEdtf } from '../../../src/grammar/edtf.ts';

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
