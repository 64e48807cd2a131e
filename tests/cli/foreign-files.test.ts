import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { runCommands } from '../support/command-process.ts';
import { runCommand } from '../support/run-command.ts';

const site = 'name: T\nurl: https://t.example/\nlanguages: [en]\ntimeZone: UTC\npublisher: { name: T }\n';
const briefing = '---\ntitle: Title\nsummary: Summary\npublished: 2024-10-29\n---\n';
const secret = 'PASSWORD-OF-SOMEBODY';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'precis-foreign-'));
  const made = root;
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  write('content/site.yaml', site);
  write('content/briefings/a.md', briefing);
  write('secret/site.yaml', `${secret}: x\n  y\n`);
});

const at = (...path: string[]) => join(root, ...path);

function write(file: string, text: string): void {
  mkdirSync(at(file, '..'), { recursive: true });
  writeFileSync(at(file), text);
}

/** What `check` says in all formats, and that it says nothing of the secret. */
async function check(): Promise<string> {
  const formats = ['pretty', 'github', 'json'];
  const calls = formats.map((format) => ['check', '--content', 'content', '--format', format] as const);
  const told = await runCommands(calls, { cwd: root });
  for (const { code, stdout, stderr } of told) {
    expect(stdout + stderr).not.toContain(secret);
    expect(code, stderr).toBe(1);
  }
  return told[0]?.stdout ?? '';
}

describe('the settings of the site', () => {
  test.each(['secret/site.yaml', '/dev/zero', '/dev/stdin', '/etc/passwd'])(
    'are not read through a link to %s',
    async (to) => {
      rmSync(at('content/site.yaml'));
      symlinkSync(to.startsWith('/') ? to : at(to), at('content/site.yaml'));
      expect(await check()).toMatch(/^content\/site\.yaml:1:1 {2}error {2}file {2}Only files and folders/);
    },
  );

  test('are not read from a pipe, which would never end', async () => {
    rmSync(at('content/site.yaml'));
    execFileSync('mkfifo', [at('content/site.yaml')]);
    expect(await check()).toMatch(/^content\/site\.yaml:1:1 {2}error {2}file {2}Only files and folders/);
  });

  test('are refused by their size alone', async () => {
    truncateSync(at('content/site.yaml'), 8e9);
    expect(await check()).toContain('site.yaml:1:1  error  file  The file has 8000000000 bytes');
  });
});

test('a font of another folder is not published through a link', async () => {
  const font = createRequire(import.meta.url).resolve(
    '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  );
  copyFileSync(font, at('secret/font.woff2'));
  symlinkSync(at('secret'), at('content/fonts'));
  symlinkSync(at('secret/font.woff2'), at('content/sans.woff2'));
  write(
    'content/site.yaml',
    `${site}theme: { fonts: { serif: { regular: fonts/font.woff2 }, sans: { regular: sans.woff2 } } }\n`,
  );
  const told = await check();
  expect(told).toContain('There is no font "fonts/font.woff2".');
  expect(told).toContain('There is no font "sans.woff2".');
});

test('every link in the content folder is named, wherever it leads', async () => {
  for (const folder of ['briefings', 'pages', 'sources', 'topics', 'images']) {
    mkdirSync(at('content', folder), { recursive: true });
    symlinkSync(at('secret'), at('content', folder, 'folder'));
    symlinkSync(at('nowhere'), at('content', folder, 'nowhere.yaml'));
  }
  symlinkSync(at('content/briefings/a.md'), at('content/briefings/b.md'));
  const told = await check();
  expect([...told.matchAll(/^content\/(\S+):1:1 {2}error {2}file {2}Only files/gm)].map(([, file]) => file)).toEqual([
    'briefings/b.md',
    ...['briefings', 'images', 'pages', 'sources', 'topics'].flatMap((folder) => [
      `${folder}/folder`,
      `${folder}/nowhere.yaml`,
    ]),
  ]);
});

test('the content folder may be a link itself', async () => {
  symlinkSync(at('content'), at('elsewhere'));
  const { code, stdout } = await runCommand('check', ['--content', 'elsewhere', '--lang', 'en'], { cwd: root });
  expect(stdout).toBe('1 briefing: no problems.\n');
  expect(code).toBe(0);
});
