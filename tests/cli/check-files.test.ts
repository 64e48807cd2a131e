import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixture } from '../site/built-site.ts';
import { runCommands } from '../support/command-process.ts';
import { type CommandResult, plainEnvironment, runCommand } from '../support/run-command.ts';

let folder: string;
const briefing = (body: string) => `---\ntitle: Un\nsummary: Deux\npublished: 2024-10-01\n---\n${body}\n`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-check-files-'));
  cpSync(fixture, join(folder, 'content'), { recursive: true });
  writeFileSync(join(folder, 'content/briefings/un.md'), briefing('[a](/briefings/deux/) [@afp]'));
  writeFileSync(join(folder, 'content/briefings/deux.md'), briefing('[b](/briefings/trois/)'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a file is judged within its folder, and others are left out', async () => {
  const json = ['check', '--content', 'content', '--format', 'json'] as const;
  const [one, two, pages] = await runCommands(
    [
      [...json, 'content/briefings/un.md'],
      [...json, 'content/briefings/deux.md', 'content/briefings/un.md'],
      ['check', '--content', 'content', 'content/pages'],
    ],
    { cwd: folder },
  );
  expect(problemsIn(one)).toEqual(['content/briefings/un.md unknown-source']);
  expect(problemsIn(two)).toEqual(['content/briefings/deux.md broken-link', 'content/briefings/un.md unknown-source']);
  expect([pages?.code, pages?.stdout]).toEqual([0, 'content/pages\u00a0: aucun problème.\n']);
});

function problemsIn(result: CommandResult | undefined): string[] {
  const problems = JSON.parse(result?.stdout ?? '') as { file: string; rule: string }[];
  return problems.map(({ file, rule }) => `${file} ${rule}`);
}

test('a problem stands in one line, above the line of the file with marks', async () => {
  const { stdout } = await runCommand('check', ['--content', 'content', '--lang', 'en', 'content/briefings/un.md'], {
    cwd: folder,
  });
  expect(stdout).toBe(
    [
      'content/briefings/un.md:6:25  error  unknown-source  No source has the id "afp". Add a source with "id: afp", or correct the id.',
      '   6 │ [a](/briefings/deux/) [@afp]',
      '     │                         ^^^',
      '',
      '1 error in 1 file.',
      '',
    ].join('\n'),
  );
});

test('a broken site.yaml is told whatever was named', async () => {
  cpSync(join(folder, 'content'), join(folder, 'broken'), { recursive: true });
  writeFileSync(join(folder, 'broken/site.yaml'), 'languages: [fr]\n');
  const broken = await runCommand('check', ['broken/briefings/un.md', '--content', 'broken'], { cwd: folder });
  expect(broken.code).toBe(1);
  expect(broken.stdout).toContain('broken/site.yaml:1:1  error  schema  Il manque «\u00a0name\u00a0».');
});

test('--explain tells the section of a rule in the language of the site', async () => {
  const [known, unknown] = await runCommands(
    ['unknown-source', 'unknown-sauce'].map((rule) => ['check', '--content', 'content', '--explain', rule]),
    { cwd: folder },
  );
  expect(known?.code).toBe(0);
  expect(known?.stdout).toMatch(/^### `unknown-source`\n\nLe lecteur[^#]*$/);
  expect(unknown).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('unknown-source'),
  });
});

test('--watch checks again on each save, whatever state a file is in, until Ctrl-C', async () => {
  const child = spawn(
    process.execPath,
    [`${import.meta.dirname}/../../src/cli/check.ts`, '--watch', '--content', 'content', 'content/briefings/un.md'],
    { cwd: folder, env: plainEnvironment(), stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const reports = (count: number) =>
    expect.poll(() => said.split('Nouvelle vérification').length - 1, { timeout: 20_000 }).toBe(count);
  const last = () => said.split('Nouvelle vérification').at(-2);

  await reports(1);
  expect(last()).toContain('unknown-source');
  writeFileSync(join(folder, 'content/briefings/un.md'), '---\ntitle: "Un\n');
  await reports(2);
  expect(last()).toContain('error  yaml');
  writeFileSync(join(folder, 'content/briefings/un.md'), briefing('Du texte.'));
  await reports(3);
  expect(last()).toContain('content/briefings/un.md\u00a0: aucun problème.');

  const ended = new Promise((resolve) => {
    child.on('exit', (code, signal) => resolve(signal ?? code));
  });
  child.kill('SIGINT');
  expect(await ended).toBe('SIGINT');
});
