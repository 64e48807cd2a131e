import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { problemsOf, told } from '../checks/content-case.ts';

const cache = mkdtempSync(join(tmpdir(), 'precis-slips-cache-'));
vi.stubEnv('PRECIS_CACHE', cache);
afterAll(() => rmSync(cache, { recursive: true }));

const head = 'title: A\nsummary: A.\npublished: 2024-10-29\nsources: [{id: s, title: A, type: report, publisher: P}]\n';
const read = (files: Readonly<Record<string, string>>) => problemsOf({ title: '', files, problems: [] });
const lines = async (yaml: string) =>
  (await read({ 'briefings/a.md': `---\n${head}${yaml}---\n` }))
    .filter(({ rule }) => !rule.startsWith('unused-'))
    .map((problem) => told(problem, 'en'));

test('a decimal comma between braces is told as such', async () => {
  expect(
    await lines('figures:\n  - {id: a, label: A, value: 12,5, unit: km, status: confirmed, sources: [s]}\n'),
  ).toEqual([expect.stringContaining('"12,5" is 12 and an empty key "5". Write value: 12.5, with a point.')]);
});

test('no-break spaces in the indentation are told as such', async () => {
  expect(await lines('figures:\n\u00a0\u00a0- id: a\n\u00a0\u00a0  label: A\n')).toEqual([
    expect.stringContaining('briefings/a.md:7:1 yaml A no-break space stands in the indentation.'),
    expect.stringContaining('briefings/a.md:8:1 yaml A no-break space stands in the indentation.'),
  ]);
});

test('a number of twenty digits is quoted as it was typed', async () => {
  const figure = '{id: a, label: A, value: 12345678901234567890, unit: km, status: confirmed, sources: [s]}';
  expect(await lines(`figures:\n  - ${figure}\n`)).toEqual([
    expect.stringContaining('"12345678901234567890". Put this number in quotes'),
  ]);
});

test('an empty key that may be missing can be removed, and a required one not', async () => {
  expect(await lines('expires:\nimage:\n')).toEqual([
    expect.stringContaining('Or remove the key, which may be missing.'),
    expect.stringContaining('Or remove the key, which may be missing.'),
  ]);
  const required = await read({ 'briefings/a.md': '---\ntitle:\nsummary: A.\npublished: 2024-10-29\n---\n' });
  expect(required.map((problem) => told(problem, 'en')).join()).not.toContain('remove the key');
});

test('a period may be a single year, month or day', async () => {
  for (const period of ['2023', '2023-10', '2023-10-28', '2023/2024']) {
    const figure = `{id: a, label: A, value: 1, unit: km, status: confirmed, observationPeriod: ${period}, sources: [s]}`;
    expect(await lines(`figures:\n  - ${figure}\n`)).toEqual([]);
  }
});

test.each([
  ['its record', `${head}draft: true\nfigures: nothing\n`, ''],
  ['its text', `${head}draft: true\n`, ':figure[3]{#none} [@nobody]'],
  ['its YAML', `title: "A\nsummary: A\ndraft: true\n`, ''],
  ['a link to other files', `${head}draft: true\nrelated: [nothing]\n`, '[A](/nowhere/)'],
])('what is wrong with a draft is a warning: %s', async (_name, yaml, body) => {
  const problems = await read({ 'briefings/draft.md': `---\n${yaml}---\n${body}\n` });
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
});

test('of a draft and a published briefing of one address the draft is told', async () => {
  const problems = await read({
    'briefings/a/same.md': `---\n${head}draft: true\n---\n`,
    'briefings/b/same.md': `---\n${head}---\n`,
  });
  expect(problems.filter(({ rule }) => rule === 'duplicate-slug')).toMatchObject([
    { file: 'briefings/a/same.md', level: 'warning' },
  ]);
});
