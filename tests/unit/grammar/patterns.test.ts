/** Tools that know regular expressions only must never refuse what the grammar takes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEdtf } from '../../../src/grammar/edtf.ts';
import { intervalPattern, pointPattern } from '../../../src/grammar/edtf-pattern.ts';
import { graphemes, isOneLine, linePattern } from '../../../src/grammar/text.ts';

const date = new RegExp(`^(?:${pointPattern(['year', 'month', 'day', 'instant'])}|${intervalPattern})$`, 'u');

test.each([
  '0999',
  '2024-02-29',
  '2024-10-29T08:00Z',
  '2024-10-29T08:00:00.5+14:00',
  '../2024-10',
  '2024/2024-10-28',
  '2025-Q2',
  '2025-40',
  '2025-Q1/..',
])('%s is a date to both', (text) => {
  expect(parseEdtf(text)).toBeDefined();
  expect(text).toMatch(date);
});

test('every date that is taken fits the pattern', () => {
  const digit = fc.constantFrom(...'0123456789');
  const part = fc.stringMatching(/^[0-9]{4}(-[01][0-9](-[0-3][0-9](T[0-2][0-9]:[0-5][0-9](Z|[+-][01][0-9]:00))?)?)?$/);
  const text = fc.oneof(
    part,
    fc.tuple(part, digit).map(([a, b]) => a.slice(0, -1) + b),
    fc.tuple(part, part).map((two) => two.join('/')),
  );
  fc.assert(fc.property(text, (typed) => parseEdtf(typed) === undefined || date.test(typed)));
});

test.each([
  ['marks of their own', 'e\u0301'.repeat(80)],
  ['joined emoji', '👩🏽‍🚒'.repeat(80)],
  ['flags', '🇫🇷'.repeat(80)],
  ['Arabic with vowels', 'مُ'.repeat(80)],
])('%s count as in the grammar', (_, text) => {
  expect([graphemes(text), isOneLine(text)]).toEqual([80, true]);
  const pattern = new RegExp(linePattern(80), 'u');
  expect(text).toMatch(pattern);
  expect(`${text}a`).not.toMatch(pattern);
});

test('a text far too long is refused at once', () => {
  const pattern = new RegExp(linePattern(110), 'u');
  const start = performance.now();
  for (const text of ['🇫🇷', '👩🏽‍🚒', 'e\u0301', 'ab ']) expect(text.repeat(5000)).not.toMatch(pattern);
  expect(performance.now() - start).toBeLessThan(500);
});
