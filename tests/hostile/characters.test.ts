import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readContent } from '../../src/intake/content/content.ts';
import { readMarkdownFile } from '../../src/intake/markdown/markdown-file.ts';
import type { FolderContext } from '../../src/intake/site/folder-context.ts';
import { site } from '../support/hostile-site.ts';

const context: FolderContext = {
  site: { ...site, languages: ['fr', 'ar'] },
  sharedSources: new Map(),
  brokenSources: new Set(),
  variableUnits: new Map(),
  pictureFiles: new Set(),
};
const front =
  'title: Titre\nsummary: Chapeau\npublished: 2024-10-29\n' +
  'sources: [{ id: s, title: S, publisher: P, url: "https://s.example/", date: 2024-10, role: reporting, type: article }]\n';
const figure =
  'figures: [{ id: a, label: A, value: 874, unit: km, status: estimated, observationDate: 2024-10, sources: [s] }]\n';

/** The errors of a briefing, each with its place. */
function errors(body: string, { lang = 'fr', fields = '' } = {}): string[] {
  const text = `---\nlang: ${lang}\n${front}${fields}${figure}---\n${body}\n`;
  return readMarkdownFile({ kind: 'briefing', file: 'briefings/a.md', text }, context)
    .problems.filter(({ level }) => level === 'error')
    .map(({ start, end, rule }) => `${start.line}:${start.column}-${end.column} ${rule}`);
}

/** Of the body. */
const line = 9;

test('an honest number passes', () => {
  expect(errors(':figure[874 km]{#a}')).toEqual([]);
});

test.each([
  ['turned around', ':figure[\u202e874\u202c km]{#a}', ['9-10 file', '13-14 file']],
  ['turned around by references', ':figure[&#x202e;874&#8236; km]{#a}', ['9-17 file', '20-27 file']],
  ['in a paragraph that is turned around', 'a \u202e :figure[874 km]{#a}', ['3-4 file']],
  ['of digits of two scripts', ':figure[8\u06674 km]{#a}', ['9-12 file']],
  ['of digits that look like others', ':figure[\u096d km]{#a} \u09ea km', []],
  ['with a blank of no width', ':figure[8\u200b74 km]{#a}', ['10-11 file']],
  ['with an invisible multiplication', ':figure[8\u206274 km]{#a}', ['10-11 file']],
  ['with a soft hyphen by its name', ':figure[8&shy;74 km]{#a}', ['10-15 file']],
  ['with a digit struck out', ':figure[8\u033674 km]{#a}', ['10-11 file']],
  ['with a tag', ':figure[8\u{e0031}74 km]{#a}', ['10-12 file']],
  ['with a selector', ':figure[8\ufe0f74 km]{#a}', ['10-11 file']],
  ['unseen beside it', ':figure[874\u200b km]{#a}', []],
])('a number %s does not pass for another', (_name, body, expected) => {
  const found = errors(body);
  expect(found).toEqual(expect.arrayContaining(expected.map((at) => `${line}:${at}`)));
  expect(found.length).toBeGreaterThan(0);
});

test.each([
  ['struck out', ':figure[~~8~~74 km]{#a}'],
  ['a picture', ':figure[![874](x.png) km]{#a}'],
  ['cut by a line break', ':figure[8\\\n74 km]{#a}'],
])('a bound number is not %s', (_name, body) => {
  expect(errors(body).filter((found) => found.endsWith('figure-mismatch'))).toHaveLength(1);
});

describe.each([
  ['\u202e', 'turning'],
  ['\u202a', 'turning'],
  ['\u2067', 'unbalanced'],
  ['\u2069', 'unbalanced'],
  ['\u001b', 'an escape'],
  ['\u000b', 'a vertical tab'],
  ['\u009b', 'a control'],
  ['\ufffe', 'no character'],
  ['\uffff', 'no character'],
  ['\ufdd0', 'no character'],
  ['\ud800', 'half of a character'],
])('%j (%s) is refused at its place', (character) => {
  test.each([
    ['text', `ab${character}c`],
    ['code', `\`b${character}c\``],
    ['the text of a link', `[${character}a](https://a.example/)`],
    ['a heading', `##${character} a`],
    ['the label of a directive', `:::context[${character}A]\nb\n:::`],
    ['an attribute', `:date[lundi]{on=${character}}`],
    ['a note', `a[^1]\n\n[^1]: b${character}`],
    ['a quotation', `> ${character}`],
  ])('in %s', (_where, body) => {
    const before = body.slice(0, body.indexOf(character)).split('\n');
    const column = (before.at(-1) ?? '').length + 1;
    expect(errors(body)).toContain(`${line + before.length - 1}:${column}-${column + 1} file`);
  });

  test.each(['keyPoints: ["aX"]', 'topics: ["aX"]', 'section: "aX"', 'id: "aX"', '"aX": b', '# aX'])(
    'in %s',
    (fields) => {
      const text = fields.replace('X', character);
      const column = text.indexOf(character) + 1;
      const found = errors('', { fields: `${text}\n` });
      expect(found).toContain(`7:${column}-${column + 1} file`);
      expect(found.filter((other) => other.endsWith('schema'))).toEqual([]);
    },
  );

  test('as an escape of YAML', () => {
    const escaped = JSON.stringify(`\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).replace('\\\\', '\\');
    expect(errors('', { fields: `keyPoints: [${escaped}]\n` })).toContain('7:13-21 file');
  });
});

test.each([
  ['Persian', 'می\u200cخواهم ۱۰۰\u200cدرصد'],
  ['Arabic marks of direction', 'من 10 \u200fإلى 12\u200e-13'],
  ['a balanced isolate', 'Le mot \u2067עברית\u2069 ici'],
  ['joined emoji', '👩🏽\u200d🚒 et ❤\ufe0f'],
  ['a key cap', '1\ufe0f\u20e3 et 2\u20e3'],
  ['a flag of tags', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
  ['vowel signs behind a digit', '10ാം, 10वीं'],
  ['a long word that may break', 'anti\u00adconstitutionnellement'],
  ['accents of their own', 'e\u0301te\u0301'],
  ['a reference in code', '`&#x202e;` et \\&#x202e;'],
  ['digits of one script', '٢٠٢٤ ۸۷۴ ８７４'],
])('%s is what it seems', (_name, body) => {
  expect(errors(body)).toEqual([]);
});

test.each([
  ['ar', 'نحو ٨٧٤ كم', []],
  ['ar', '\u200f874 كم', []],
  ['fr', '\u200f874 km', [`${line}:9-10 file`]],
  ['fr', '\u2067874\u2069 km', [`${line}:9-10 file`, `${line}:13-14 figure-mismatch`]],
  ['fr', '874\u200e000 km', [`${line}:12-13 file`, `${line}:13-16 figure-mismatch`]],
  ['fr', '8**\u200b**74 km', [`${line}:12-13 figure-mismatch`, `${line}:9-10 figure-mismatch`]],
  ['fr', '٨٧٤ km', [`${line}:9-12 figure-mismatch`]],
])('in a figure, %s: %j', (lang, text, expected) => {
  expect(errors(`:figure[${text}]{#a}`, { lang }).filter((found) => !found.includes(' unit'))).toEqual(expected);
});

describe('marks of direction before a number', () => {
  const mark = '\u200f';

  test.each([
    ['in text', `${mark}10–20 morts`, '1-2'],
    ['behind a blank and a dash', `Bilan ${mark} – 10`, '7-8'],
    ['as a reference', '&rlm;10–20 morts', '1-2'],
    ['before emphasis', `${mark}**10–20** morts`, '1-2'],
    ['within a link', `[${mark}](https://a.example/)10–20 morts`, '2-3'],
    ['before a figure', `${mark}:figure[874 km]{#a}`, '1-2'],
    ['before a figure in words of the record', `${mark}:figure{#a}`, '2-13'],
    ['in an alternative text', `![${mark}10–20 morts](x.png)`, undefined],
    ['that isolate', '\u206710–20\u2069 morts', '1-2'],
  ])('are refused %s', (_name, body, at) => {
    const found = errors(body).filter((one) => one.endsWith(' file'));
    expect(found).toEqual([at === undefined ? expect.anything() : `${line}:${at} file`]);
  });

  test.each(['title: "T"', 'summary: "S"'])('are refused in fields (%s)', (typed) => {
    const text = `---\nlang: fr\n${front.replace(/^title.*\nsummary.*\n/, '')}title: "A"\nsummary: "B"\n${figure}---\n`;
    const value = typed.startsWith('title') ? ['"A"', `"${mark}10–20 morts"`] : ['"B"', `"${mark}10–20 morts"`];
    const { problems } = readMarkdownFile(
      { kind: 'briefing', file: 'briefings/a.md', text: text.replace(value[0] ?? '', value[1] ?? '') },
      context,
    );
    expect(problems.filter(({ level }) => level === 'error').map(({ rule }) => rule)).toEqual(['file']);
  });

  test.each([
    ['fr', 'Le mot \u2067עברית\u2069 et 10–20 morts'],
    ['fr', '\u200e10–20 morts'],
    ['ar', `${mark}10–20 قتيلا`],
  ])('are left where they do no harm, %s: %j', (lang, body) => {
    expect(errors(body, { lang }).filter((one) => one.endsWith(' file'))).toEqual([]);
  });
});

test('shared records, settings and file names are held to the same', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'precis-characters-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (file: string, text: string) => {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const settings =
    'name: "T\u001b[31m"\nurl: https://t.example/\nlanguages: [fr]\ntimeZone: UTC\npublisher: { name: T }\n';
  write('site.yaml', settings);
  write('sources/s.yaml', 'title: "8\u202e74"\n');
  write('topics/t.yaml', 'label: "\\u202e"\n');
  write('images/a\u202egnp.png', 'x');
  const { problems } = await readContent({ folder, publicFolder: join(folder, 'public'), now: 0, address: {} });
  expect(
    problems
      .filter(({ rule }) => rule === 'file')
      .map(({ file, start, rule }) => `${file}:${start.line}:${start.column} ${rule}`),
  ).toEqual([
    'images/a\u202egnp.png:1:1 file',
    'site.yaml:1:9 file',
    'sources/s.yaml:1:10 file',
    'topics/t.yaml:1:8 file',
  ]);
});
