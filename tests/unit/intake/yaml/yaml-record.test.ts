import { expect, test } from 'vitest';
import { LineMap } from '../../../../src/domain/problem/line-map.ts';
import { joined } from '../../../../src/grammar/bilingual.ts';
import { readYaml } from '../../../../src/intake/yaml/yaml-record.ts';
import { languageSlips } from '../../../support/language-slips.ts';

function read(text: string) {
  return readYaml(text, 0, new LineMap(text));
}

test('yes, no and days are text; a year that stands for a date is text too', () => {
  const result = read('a: yes\nb: 2024-10-28\ndate: 2022\nvalue: 2022\n');
  expect(result).toMatchObject({ record: { data: { a: 'yes', b: '2024-10-28', date: '2022', value: 2022 } } });
});

test('a prototype key is a key like any other', () => {
  const result = read('__proto__: {polluted: true}\n');
  expect('record' in result && Object.keys(result.record.data as object)).toEqual(['__proto__']);
  expect(Object.prototype).not.toHaveProperty('polluted');
});

test.each([
  ['an unclosed bracket', 'a: [', '1:5 A bracket is not closed.'],
  ['a key twice', 'a: 1\nb: 2\na: 3', '3:1 This key stands twice in the same record.'],
  ['a colon in a text', 'title: Kiev : la guerre: suite', '1:8 A colon and a space in this text begin another key.'],
  ['a tab', 'a:\n\t- 1', '2:1 A tab stands in the indentation.'],
  ['a word alone', 'title: a\nsummary\npublished: 2024', '2:1 This key is not followed by a colon and a space.'],
  ['an unclosed quotation mark', 'title: "a\nb: c', 'A quotation mark is not closed.'],
  ['an apostrophe in single quotes', "title: 'l'un'", 'The value has ended before this text.'],
  ['a missing comma', 'a: {b: "c" d: "e"}', '1:12 A comma is missing between brackets.'],
  ['a text that begins with an at sign', 'a: @b', '1:4 Text cannot start with this character.'],
  ['keys that stand askew', 'a:\n  b: 1\n c: 2', 'The indentation does not fit the lines above.'],
  [
    'a list in brackets over dashes',
    'a: {\n  b:\n    c: 1\n}',
    'A list or record over several lines cannot stand within brackets.',
  ],
  ['a backslash', 'a: "\\q"', 'In double quotes a backslash stands before certain characters only.'],
  ['a second document', 'a: 1\n---\nb: 1', 'A second YAML document begins here.'],
  ['a text that begins with asterisks', 'a: **gras**', '1:4 Nothing is called "&*gras**".'],
  ['a list for a key', '? [a, b]\n: 1', '1:3 A list or record stands where a key should.'],
  [
    'keys without end',
    Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n'),
    'A record of the YAML has thousands of keys.',
  ],
  ['marks without end', `a: ${'[b]'.repeat(30_000)}`, '1:90003 The YAML has more than 60,000 lines and marks'],
  ['a list without end', `a: [${'1,'.repeat(1001)}]`, '1:4 This list has more than 1000 items.'],
  ['deep nesting', `a: ${'['.repeat(30)}${']'.repeat(30)}`, '1:27 The YAML nests deeper than 24 levels.'],
  ['nesting without end', `a: ${'['.repeat(50_000)}`, 'The YAML nests deeper than 24 levels.'],
  [
    'aliases that multiply',
    `a: &a [1,1,1,1,1,1,1,1]\n${'bcdefgh'
      .split('')
      .map((key, index) => `${key}: &${key} [${Array(8).fill(`*${'abcdefg'[index]}`).join(',')}]`)
      .join('\n')}`,
    'The YAML has more than 64 aliases (*).',
  ],
])('%s is a problem at its place', (_name, text, expected) => {
  const result = read(text);
  const problems = 'problems' in result ? result.problems : [];
  const lines = problems.map(
    ({ start, rule, message }) => `${start.line}:${start.column} ${message.en}${rule === 'yaml' ? '' : rule}`,
  );
  expect(lines.join('\n')).toContain(expected);
  expect(problems.flatMap(({ message, hint }) => languageSlips(joined(message, hint)))).toEqual([]);
});

test('values, keys and missing keys are found at their place', () => {
  const text = 'title: a\nfigures:\n  - id: x\n    value: "1"\n  - {id: y}\n';
  const result = read(text);
  if (!('record' in result)) throw new Error('This is YAML.');
  const lines = new LineMap(text);
  const at = ({ start }: { start: number }) => `${lines.place(start).line}:${lines.place(start).column}`;
  expect(at(result.record.valueAt(['figures', 0, 'value']))).toBe('4:12');
  expect(at(result.record.keyAt(['figures', 0, 'value']))).toBe('4:5');
  expect(at(result.record.keyAt(['figures', 0, 'unit']))).toBe('3:5');
  expect(at(result.record.keyAt(['figures', 1, 'unit']))).toBe('5:6');
  expect(at(result.record.keyAt(['sources']))).toBe('1:1');
});
