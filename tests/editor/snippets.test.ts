import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type MarkdownSource, readMarkdownFile } from '../../src/intake/markdown/markdown-file.ts';

interface Snippet {
  readonly body: readonly string[];
}

const snippets: Readonly<Record<string, Snippet>> = JSON.parse(
  readFileSync(`${import.meta.dirname}/../../.vscode/precis.code-snippets`, 'utf8'),
);

/** The list of the frontmatter into which a snippet goes; the others go into the body. */
const lists: Readonly<Record<string, string>> = {
  'Source: statement of a person': 'sources',
  'Source: publication': 'sources',
  Figure: 'figures',
  'Figure: interval': 'figures',
  'Figure: derived': 'figures',
  Date: 'dates',
  Update: 'updates',
  'Correction of a figure': 'updates',
  'Place on the map': 'places',
};

/** What VS Code inserts when an editor accepts every default; the first of the choices. */
function expanded({ body }: Snippet): string[] {
  const clock: Readonly<Record<string, string>> = { YEAR: '2024', MONTH: '10', DATE: '28' };
  return body.map((line) =>
    line
      .replace(/\$CURRENT_(YEAR|MONTH|DATE)/g, (_, part: string) => clock[part] ?? '')
      .replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1')
      .replace(/\$\{\d+:((?:\\\}|[^}])*)\}/g, '$1')
      .replaceAll('\\}', '}'),
  );
}

/** A briefing that has what the defaults refer to, and one snippet on top. */
function briefingWith(name: string, snippet: Snippet): string {
  const records: Record<string, string[]> = {
    sources: ['- { id: afp-isw, title: Analysis, type: article, publisher: AFP }'],
    figures: [
      '- { id: troops-present, label: Troops, value: 3000, unit: soldiers, status: claimed, sources: [afp-isw], variable: troops-in-russia }',
    ],
  };
  const list = lists[name];
  const text = expanded(snippet);
  if (list !== undefined) {
    const replaced = /id: (\S+)/.exec(text[0] ?? '')?.[1];
    const others = (records[list] ?? []).filter((record) => !record.includes(`id: ${replaced},`));
    records[list] = [...others, ...text];
  }
  return [
    '---',
    'title: A title',
    'summary: A summary.',
    'published: 2024-10-28',
    ...Object.entries(records).flatMap(([key, lines]) => [`${key}:`, ...lines.map((line) => `  ${line}`)]),
    '---',
    ...(list === undefined ? text : []),
    '',
  ].join('\n');
}

test('every list of the format has its snippet', () => {
  for (const name of Object.keys(lists)) expect(snippets).toHaveProperty([name]);
  expect(new Set(Object.values(lists))).toEqual(new Set(['sources', 'figures', 'dates', 'updates', 'places']));
});

test.each(Object.entries(snippets))('%s, with its defaults, has no error', (name, snippet) => {
  const source: MarkdownSource = { kind: 'briefing', file: 'briefings/a.md', text: briefingWith(name, snippet) };
  const { problems } = readMarkdownFile(source, {
    site: {
      name: 'News',
      url: 'https://example.org',
      languages: ['en'],
      timeZone: 'UTC',
      publisher: { name: 'News' },
      origin: 'https://example.org',
      base: '/',
    },
    sharedSources: new Map(),
    brokenSources: new Set(),
    variableUnits: new Map(),
    pictureFiles: new Set(),
  });
  expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
});
