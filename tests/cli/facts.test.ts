import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixture, now } from '../site/built-site.ts';
import { CommandProcess } from '../support/command-process.ts';

let folder: string;
let commands: CommandProcess;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-facts-'));
  cpSync(fixture, join(folder, 'content'), { recursive: true });
  writeFileSync(
    join(folder, 'content/briefings/decrue.md'),
    `---
title: La décrue
summary: Le débit baisse.
published: 2024-10-31
figures:
  - {id: debit, label: Débit, value: 200, unit: m³/s, status: confirmed, observationDate: 2024-10, variable: debit-loue, rank: preferred, sources: [isw]}
---
Le débit est de :figure[200 m³/s]{#debit}.
`,
  );
  commands = new CommandProcess({ cwd: folder, env: { SOURCE_DATE_EPOCH: now } });
});
afterAll(async () => {
  await commands?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const facts = (...args: string[]) => commands.run('facts', ...args, '--content', 'content');

async function rows(...args: string[]): Promise<Record<string, string>[]> {
  const { stdout, stderr } = await facts(...args, '--format', 'json');
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

test('a variable has every value once, newest briefing first, without what is not published', async () => {
  const found = await rows('variable', 'debit-loue');
  expect(found.map(({ briefing, figure, value }) => [briefing, figure, value])).toEqual([
    ['decrue', 'debit', '200'],
    ['crue', 'debit', '316.0'],
    ['crue', 'debit-ancien', '290'],
  ]);
});

test('a source has its figures, and with its impact those that rest on it through others', async () => {
  expect((await rows('source', 'isw')).map(({ briefing }) => briefing)).toEqual(['decrue', 'flood']);
  const impact = await rows('source', 'isw', '--impact');
  expect(impact.map(({ briefing, figure, through }) => [briefing, figure, through])).toEqual(
    expect.arrayContaining([
      ['decrue', 'debit', ''],
      ['crue', 'debit', 'station'],
    ]),
  );
});

test('what nobody has renewed is stale after as many days as asked', async () => {
  expect(await rows('stale', '--older-than', '90d')).toEqual([]);
  expect(await rows('stale', '--older-than', '0d')).toMatchObject([{ variable: 'debit-loue', briefing: 'decrue' }]);
});

test('preferred values of the same days that exclude each other are a conflict', async () => {
  expect(await rows('conflicts')).toMatchObject([{ variable: 'debit-loue', briefing: 'decrue', value: '200' }]);
  const { stdout } = await facts('conflicts');
  const [header = '', row = ''] = stdout.split('\n');
  expect(header).toMatch(/^variable +date +quantité/);
  expect(row.indexOf('2024-10')).toBe(header.indexOf('date'));
  expect(row).toMatch(/316,0.m³\/s \(crue debit\)/u);
});

test.each([
  ['fr', 'Sont comparés les chiffres qui ont rank: preferred.'],
  ['en', 'Compared: the figures with rank: preferred.'],
])('conflicts tells in %s which ranks it compares, and a program gets rows alone', async (lang, words) => {
  const { stdout } = await facts('conflicts', '--lang', lang);
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .at(-1)
      ?.replace(/[\u00a0\u202f]/g, ' '),
  ).toBe(words);
  expect((await facts('conflicts', '--lang', lang, '--format', 'json')).stdout).not.toContain('preferred');
});

test.each([
  [['varible', 'x'], 2, 'La question « varible » n’existe pas. Vouliez-vous écrire « variable » ?'],
  [['varible', 'x', '--lang', 'en'], 2, 'There is no question "varible". Did you mean "variable"?'],
  [['variable'], 2, 'Nommez une variable'],
  [['conflicts', 'x'], 2, 'ne prend pas de nom'],
  [['stale', '--older-than', 'week'], 2, '90d'],
  [['stale', '--oldr-than', '3d'], 2, '--older-than'],
  [['variable', 'debit-loux'], 1, 'Vouliez-vous écrire « debit-loue » ?'],
  [['source', 'iwt'], 1, 'Aucune source n’a l’identifiant « iwt ».'],
])('%j is answered with words and no stack trace', async (args, expected, words) => {
  const { code, stdout, stderr } = await facts(...args);
  expect(code).toBe(expected);
  expect(stdout).toBe('');
  expect(stderr.replace(/[\u00a0\u202f]/g, ' ')).toContain(words);
  expect(stderr).not.toContain('    at ');
});
