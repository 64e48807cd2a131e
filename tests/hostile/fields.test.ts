/** Hostile text in every field: refused at its place, or kept as typed; outside of the folder nothing is read. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readContent } from '../../src/intake/content/content.ts';
import { readMarkdownFile } from '../../src/intake/markdown/markdown-file.ts';
import { site } from '../support/hostile-site.ts';

const context = {
  site,
  sharedSources: new Map(),
  brokenSources: new Set<string>(),
  variableUnits: new Map(),
  pictureFiles: new Set<string>(),
};

/** A briefing with the text in one field; JSON strings are YAML. */
const fields: Readonly<Record<string, (typed: string) => string>> = {
  title: (typed) => `title: ${typed}\nsummary: a\npublished: 2024-10-29\n`,
  summary: (typed) => `title: a\nsummary: ${typed}\npublished: 2024-10-29\n`,
  author: (typed) => `title: a\nsummary: a\npublished: 2024-10-29\nauthors: [${typed}]\n`,
  topic: (typed) => `title: a\nsummary: a\npublished: 2024-10-29\ntopics: [${typed}]\n`,
  place: (typed) => `title: a\nsummary: a\npublished: 2024-10-29\nplaces: [${typed}]\n`,
  keyPoint: (typed) => `title: a\nsummary: a\npublished: 2024-10-29\nkeyPoints: [${typed}]\n`,
  ...Object.fromEntries(
    ['title', 'publisher', 'by', 'role', 'place', 'note'].map((key) => [
      `source ${key}`,
      (typed: string) =>
        `title: a\nsummary: a\npublished: 2024-10-29\nsources:\n  - ${JSON.stringify({
          id: 's',
          title: 'a',
          type: 'article',
          publisher: 'a',
          by: 'a',
        })
          .replace(`"${key}":"a"`, `"${key}": ${typed}`)
          .replace('}', ['role', 'place', 'note'].includes(key) ? `, "${key}": ${typed}}` : '}')}\n`,
    ]),
  ),
};

const frontmatter = (yaml: string) =>
  readMarkdownFile({ kind: 'briefing', file: 'briefings/a.md', text: `---\n${yaml}---\nTexte.\n` }, context);

describe.each(Object.keys(fields))('%s', (field) => {
  const read = (typed: string) => frontmatter(fields[field]?.(typed) ?? '');
  const line = (typed: string) =>
    (fields[field]?.(typed) ?? '').split('\n').findIndex((text) => text.includes(typed)) + 2;

  test.each([
    '"a\\ud800b"',
    '"\\udc00\\ud800"',
    '"a\\0b"',
    '"a\\u202eb"',
    '"a\\u202db"',
    '"a\\u2028b"',
    '"a\\x1b[31mb"',
    '"\\u200b"',
    '"\\u200d\\u200d"',
  ])('%s is refused at its place', (typed) => {
    const errors = read(typed).problems.filter(({ level, rule }) => level === 'error' && /^(file|schema)$/.test(rule));
    expect(errors.map(({ start }) => start.line)).toEqual(errors.map(() => line(typed)));
    expect(errors.length).toBeGreaterThan(0);
  });

  test.each([
    '<script>alert(1)</script>',
    'a ]]> b',
    '</script>',
    '=1+1',
    '{{7*7}}',
    '$' + '{7*7}',
    '&lt;b&gt;',
    'a\u200bb',
    '\u2067a\u2069',
    '__proto__',
  ])('%s is kept as typed', (typed) => {
    const { problems, record } = read(JSON.stringify(typed));
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
    expect(JSON.stringify(record)).toContain(JSON.stringify(typed).slice(1, -1));
  });
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('the key %s is unknown like any other', (key) => {
  const { problems } = frontmatter(`title: a\nsummary: a\npublished: 2024-10-29\n${key}: {polluted: true}\n`);
  expect(problems.map(({ rule, start }) => [rule, start.line])).toEqual([['unknown-key', 5]]);
  expect(Object.prototype).not.toHaveProperty('polluted');
});

describe('outside of the folder', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'precis-outside-'));
    vi.stubEnv('PRECIS_CACHE', join(root, 'cache'));
    const write = (file: string, text: string) => {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    };
    const front = '---\ntitle: a\nsummary: a\npublished: 2024-10-29\n---\n';
    write('secret.md', `${front}Secret.\n`);
    write('secret.png', 'secret');
    write(
      'content/site.yaml',
      'name: T\nurl: https://t.example/\nlanguages: [fr]\ntimeZone: UTC\npublisher: {name: T}\n',
    );
    write('content/images/.keep', '');
    write(
      'content/briefings/a.md',
      `${front}![a](../../secret.png)\n\n![b](lien.png)\n\n![c](/etc/passwd)\n\n[d](../../secret.md)\n`,
    );
    symlinkSync(join(root, 'secret.md'), join(root, 'content/briefings/lien.md'));
    symlinkSync(join(root, 'secret.png'), join(root, 'content/briefings/lien.png'));
    symlinkSync(root, join(root, 'content/briefings/dossier'));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test('nothing is read, by paths or by symbolic links', async () => {
    const { briefings, problems } = await readContent({
      folder: join(root, 'content'),
      publicFolder: join(root, 'public'),
      now: Date.UTC(2025, 0),
      address: {},
    });
    expect(briefings.map(({ slug }) => slug)).not.toContain('lien');
    expect(problems.map(({ file, rule, start }) => `${file}:${start.line} ${rule}`)).toEqual([
      ...[6, 8, 10, 12].map((at) => `briefings/a.md:${at} broken-link`),
      ...['dossier', 'lien.md', 'lien.png'].map((link) => `briefings/${link}:1 file`),
    ]);
  });
});
