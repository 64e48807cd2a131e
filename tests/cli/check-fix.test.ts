/** `check --fix`: what messages propose where only one thing can be meant, shown before it is written. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { runCommand } from '../support/run-command.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-fix-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'content/briefings'), { recursive: true });
  writeFileSync(
    join(folder, 'content/site.yaml'),
    'name: A\nurl: https://a.example/\nlanguages: [en]\ntimeZone: UTC\npublisher: {name: A}\n',
  );
});

const path = () => join(folder, 'content/briefings/flood.md');
const fix = (...args: string[]) =>
  runCommand('check', ['--content', 'content', '--lang', 'en', '--fix', ...args], {
    cwd: folder,
    env: { PRECIS_CACHE: join(folder, 'cache') },
  });

const wrong = `\ufeff---\r
title: 2024 # a year\r
sumary: The river.\r
published: 2024-10-29\r
\u00a0\u00a0auhtors: [Ada]\r
---\r
:::qoute{source=a}\r
Words.\r
:::\r
`;

test('the diff is shown, and nothing is written where nobody agrees', async () => {
  writeFileSync(path(), wrong);
  const { code, stdout } = await fix();
  expect(code).toBe(1);
  expect(stdout).toContain('--- content/briefings/flood.md');
  expect(stdout).toContain('Nothing was written. With --yes these changes are.');
  expect(readFileSync(path(), 'utf8')).toBe(wrong);
});

test('what is agreed is written, round by round, and everything else stays byte for byte', async () => {
  writeFileSync(path(), wrong.replace('\u00a0\u00a0auhtors', 'auhtors'));
  const { stdout } = await fix('--yes');
  expect(readFileSync(path(), 'utf8')).toBe(
    wrong
      .replace('2024 #', '"2024" #')
      .replace('sumary', 'summary')
      .replace('\u00a0\u00a0auhtors', 'authors')
      .replace(':::qoute', ':::quote'),
  );
  expect(stdout).toMatch(/^-sumary: The river\.\r?\n\+summary: The river\.|^-title: 2024/m);
  expect(stdout).toContain('unknown-source');
});

test('no-break spaces in an indentation become plain ones, in every line', async () => {
  const text = (space: string) =>
    `---\ntitle: A\nsummary: A.\npublished: 2024-10-29\nauthors:\n${space}- Ada\n${space}- Bo\n---\nText.\n`;
  writeFileSync(path(), text('\u00a0'));
  expect((await fix('--yes')).code).toBe(0);
  expect(readFileSync(path(), 'utf8')).toBe(text(' '));
});

test('a key that could be two, or is there already, stays for the editor', async () => {
  const text = '---\ntitle: A\ntitel: B\nsummary: A.\npublished: 2024-10-29\n---\nText.\n';
  writeFileSync(path(), text);
  const { code, stdout } = await fix('--yes');
  expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringContaining('No message proposes a change') });
  expect(readFileSync(path(), 'utf8')).toBe(text);
});
