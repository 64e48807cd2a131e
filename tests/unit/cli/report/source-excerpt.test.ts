import { expect, test } from 'vitest';
import { sourceExcerpt } from '../../../../src/cli/report/source-excerpt.ts';

const at = (line: number, column: number, endLine: number, endColumn: number) => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
});

test.each<[name: string, text: string, range: ReturnType<typeof at>, lines: readonly string[]]>([
  ['the words of a line', 'a\nvalue: 12 km\r\nb', at(2, 8, 2, 10), ['value: 12 km', '       ^^']],
  ['several lines: the rest of the first', '```\ncode\n```', at(1, 1, 3, 4), ['```', '^^^']],
  ['a place: the character there', 'title: "a', at(1, 8, 1, 8), ['title: "a', '       ^']],
  ['a place behind the end', 'a: [', at(1, 5, 1, 5), ['a: [', '    ^']],
  ['behind tabs', '\tà\t[x]', at(1, 4, 1, 7), ['  à  [x]', '     ^^^']],
  ['behind characters of two columns', '漢字 [x] 😀', at(1, 4, 1, 7), ['漢字 [x] 😀', '     ^^^']],
  ['under characters of two columns', 'a 漢字', at(1, 3, 1, 5), ['a 漢字', '  ^^^^']],
  [
    'accents that are characters of their own',
    'e\u0301te\u0301 [x]',
    at(1, 7, 1, 10),
    ['e\u0301te\u0301 [x]', '    ^^^'],
  ],
  ['control characters', 'a\u001b[31mb', at(1, 2, 1, 3), ['a\\u001b[31mb', ' ^^^^^^']],
  ['what turns letters around', '\u202e874\u202c', at(1, 2, 1, 5), ['\\u202e874\\u202c', '      ^^^']],
  [
    'a line of a megabyte',
    `${'x'.repeat(6e5)} abc ${'y'.repeat(6e5)}`,
    at(1, 600_002, 1, 600_005),
    [`…${'x'.repeat(23)} abc ${'y'.repeat(10)}…`, `${' '.repeat(25)}^^^`],
  ],
  ['a long line, cut at its end', `abc ${'x'.repeat(60)}`, at(1, 1, 1, 4), [`abc ${'x'.repeat(34)}…`, '^^^']],
  [
    'a long line, cut on both sides',
    `${'x'.repeat(60)} abc ${'y'.repeat(60)}`,
    at(1, 62, 1, 65),
    [`…${'x'.repeat(23)} abc ${'y'.repeat(10)}…`, `${' '.repeat(25)}^^^`],
  ],
])('%s', (_name, text, range, [line, marks]) => {
  const shown = text.split(/\r\n|\n/)[range.start.line - 1] ?? '';
  expect(sourceExcerpt(shown, range, 40)).toEqual({ line, marks });
});

test('nothing is shown of an empty line', () => {
  expect(sourceExcerpt('', at(2, 1, 2, 1), 40)).toBeUndefined();
});
