/** Both parsers of YAML see the same record. `PRECIS_FUZZ_RUNS` says how many texts are thrown at them. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { LineMap } from '../../../../src/domain/problem/line-map.ts';
import { splitFrontmatter } from '../../../../src/intake/file/frontmatter.ts';
import { readYamlDocument } from '../../../../src/intake/yaml/yaml-document.ts';
import { yamlValues } from '../../../../src/intake/yaml/yaml-values.ts';
import type { ContentCase } from '../../checks/content-case.ts';
import { cases, schemas } from '../../schema/cases.ts';

const root = new URL('../../../../', import.meta.url);
const numRuns = Number(process.env.PRECIS_FUZZ_RUNS ?? 2000);

function expectSame(text: string): void {
  const values = yamlValues(text);
  if (values === undefined) return;
  const read = readYamlDocument(text, 0, new LineMap(text));
  expect('record' in read ? read.record.data : read.problems).toStrictEqual(values.data);
}

/** The YAML of a file. */
function yamlOf(file: string): string {
  const text = readFileSync(new URL(file, root), 'utf8');
  const parts = file.endsWith('.md') ? splitFrontmatter(text) : text;
  return typeof parts === 'string' ? text : parts.yaml;
}

const files = ['content', 'tests'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:md|ya?ml)$/.test(file))
    .map((file) => ({ name: `${folder}/${file}`, text: yamlOf(`${folder}/${file}`) })),
);
const given = Object.keys(schemas).flatMap((record) =>
  cases(record).map(({ title, given: text }) => ({ name: `${record}: ${title}`, text })),
);
const checked = readdirSync(new URL('tests/unit/checks', root))
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => parse(readFileSync(new URL(`tests/unit/checks/${file}`, root), 'utf8')) as ContentCase[])
  .flatMap(({ title, files: typed }) =>
    Object.entries(typed).map(([file, text]) => {
      const parts = splitFrontmatter(text);
      return { name: `${title}: ${file}`, text: typeof parts === 'string' ? text : parts.yaml };
    }),
  );

test.each([...files, ...given, ...checked])('$name', ({ text }) => {
  for (const ending of ['\n', '\r\n', '\r']) expectSame(text.replaceAll('\n', ending));
});

test.each([
  ['years', 'date: 2022\nobservationDate: 0o17\nvalue: 2022\nlist: [2022, {date: 1.50}]'],
  ['numbers', 'a: 012\nb: 0x1F\nc: 1e3\nd: .inf\ne: -.INF\nf: .nan\ng: -0\nh: +1\ni: 1_000\nj: 1.\nk: .5\nl: 1e999'],
  ['words', 'a: yes\nb: No\nc: True\nd: NULL\ne: ~\nf:\ng: on\nh: 2024-10-28\ni: 12:30\nj: <<'],
  ['texts', `a: 'l''un' # c\nb: "\\u00e9\\x41\\n\\\n  c"\nc: de\n  la prose # d\nd: a#b : c\ne: "a" # b`],
  ['texts in blocks', 'a: >\n  un\n  deux\n\n  trois\nb: |-\n  c: d\n   - e\n\nc: >+\n  f\n\n'],
  ['lists', 'a: [b, {c: d, "e": [1]},\n  f]\nb:\n- c\n- d: 1\n  e: 2\n-\n  f: 3'],
  ['keys', '"a b": 1\n? c\n: d\n__proto__: {x: 1}\nconstructor: 2\n1: a\nnull: b\ntrue: c'],
])('%s are the same', (_name, text) => {
  for (const line of text.split('\n')) expectSame(line);
  expectSame(text);
});

describe('what one parser lets pass is left to the other', () => {
  test.each([
    ['text behind a quotation mark', "b:\n- ''<:"],
    ['an anchor before a record', 'a: &b c:'],
    ['a tag without a name', '! a:'],
    ['a tab', 'a:\tb'],
    ['an alias', 'a: &b c\nd: *b'],
    ['a key twice', 'a: 1\na: 2'],
    ['a second document', 'a: 1\n---\nb: 1'],
    ['no record', '- a'],
    ['nothing', ''],
    ['a deep list', `a: ${'['.repeat(13)}${']'.repeat(13)}`],
    ['a line longer than the longest key', `b: 1\na: ${'c'.repeat(1021)}`],
    ['a long list', `a: [${'1,'.repeat(1001)}]`],
    ['many keys', Array.from({ length: 1001 }, (_, index) => `k${index}: 1`).join('\n')],
  ])('%s', (_name, text) => expect(yamlValues(text)).toBeUndefined());
});

test('frontmatter of ours is read by the fast one', () => {
  for (const { name, text } of files) if (name.startsWith('content/')) expect(yamlValues(text), name).toBeDefined();
});

const slips = [
  ...[
    '\n',
    '\n',
    ': ',
    ':',
    '- ',
    '-',
    '  ',
    ' ',
    '"',
    "'",
    '""',
    "''",
    '[',
    ']',
    '{',
    '}',
    ', ',
    '&a ',
    '*a',
    '!!str ',
    '|',
    '>',
  ],
  ...[
    '|-\n',
    '>+\n',
    '#',
    ' # c',
    '? ',
    '<<: ',
    '%YAML',
    '---\n',
    '...\n',
    '~',
    'null',
    'true',
    'yes',
    'a: ',
    'date: ',
    'mot',
    'é',
  ],
  ...[
    "'l''un'",
    '2024-10-29',
    '2022',
    '0o7',
    '1e3',
    '.inf',
    '-0',
    '1.50',
    '\\n',
    '\\',
    '\t',
    '\r\n',
    '\r',
    '\u00a0',
    '\ufeff',
  ],
  ...['\u2028', '\u0085', '@', '`', '%', '\u0001', '\ud800', '😀', '__proto__: ', '1: '],
];
const records = [...files, ...checked]
  .filter(({ text }) => yamlValues(text) !== undefined)
  .map(({ text }) => text.split('\n'));

/** Some lines of a record of ours, with a few slips of the hand. */
const slipped = fc
  .tuple(
    fc
      .constantFrom(...records)
      .chain((lines) => fc.nat(lines.length).map((from) => lines.slice(from, from + 12).join('\n'))),
    fc.array(fc.tuple(fc.nat(1000), fc.nat(2), fc.constantFrom('', ...slips)), { maxLength: 4 }),
  )
  .map(([text, changes]) =>
    changes.reduce((changed, [place, length, typed]) => {
      const at = place % (changed.length + 1);
      return changed.slice(0, at) + typed + changed.slice(at + length);
    }, text),
  );

test('records with slips hold the same values, or are left to the other', () => {
  fc.assert(fc.property(slipped, expectSame), { numRuns });
});

test('invented YAML holds the same values', () => {
  const invented = fc.array(fc.constantFrom(...slips), { maxLength: 16 }).map((parts) => `a: ${parts.join('')}`);
  fc.assert(fc.property(invented, expectSame), { numRuns });
});
