import { expect, test } from 'vitest';
import { graphemes, isOneLine } from '../../../src/grammar/text.ts';

test.each([
  ['', 0],
  ['plain', 5],
  ['été', 3],
  ['e\u0301', 1],
  ['👩‍👩‍👧', 1],
  ['🇫🇷🇩🇪', 2],
  ['한국어', 3],
  ['\r\n', 1],
])('%j has %i characters', (text, count) => {
  expect(graphemes(text)).toBe(count);
});

test.each(['\n', '\r', '\t', '\0', '\u001f', '\u007f', '\u0085', '\u009f', '\u2028', '\u2029'])(
  '%j breaks a line',
  (sign) => {
    expect(isOneLine(`a${sign}b`)).toBe(false);
  },
);

test.each(['', 'a b', 'a\u00a0b\u202fc', 'عربي', '👩‍👩‍👧', '\u200f'])('%j is one line', (text) => {
  expect(isOneLine(text)).toBe(true);
});
