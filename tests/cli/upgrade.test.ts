/** What stands in the way of a new version. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { runCommand } from '../support/run-command.ts';

let folder: string;
const put = (file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const git = (...args: string[]) =>
  spawnSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@a.example', ...args], { encoding: 'utf8' });
const check = () => runCommand('upgrade', ['--check', '--root', folder, '--lang', 'en']);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-upgrade-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  git('init', '-q');
  put('package.json', '{"version": "1.2.0"}\n');
  put('src/a.ts', 'export const a = 1;\n');
  put('src/é.ts', 'export const e = 1;\n');
  put('content/site.yaml', 'name: Ours\n');
  git('add', '.');
  git('commit', '-qm', 'A version');
  git('tag', 'v1.2.0');
});

test('what is the newsroom’s own may differ, and so may what it has added', async () => {
  put('content/site.yaml', 'name: Theirs\n');
  put('src/pages/own.astro', '<p />\n');
  git('add', '.');
  expect(await check()).toMatchObject({ code: 0, stdout: 'Every file of ours is as v1.2.0 brought it.\n' });
});

test('files of ours that were changed or removed are named, committed or not', async () => {
  put('src/a.ts', 'export const a = 2;\n');
  git('commit', '-qam', 'Ours');
  rmSync(join(folder, 'src/é.ts'));
  const { code, stdout } = await check();
  expect({ code, files: stdout.split('\n').slice(0, 2) }).toEqual({ code: 1, files: ['src/a.ts', 'src/é.ts'] });
});

test('without the tag, files are held against the commit that brought the version', async () => {
  git('tag', '-d', 'v1.2.0');
  put('src/a.ts', 'export const a = 2;\n');
  git('commit', '-qam', 'Ours');
  const { code, stdout, stderr } = await check();
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(stdout).toMatch(
    /^src\/a\.ts\nFiles of ours that differ from v1\.2\.0 \(commit [0-9a-f]+, since there is no tag v1\.2\.0\): 1\./,
  );
});

test('a clone without tags fetches that of its version from the remote precis', async () => {
  const clone = join(folder, 'clone');
  git('clone', '-q', '--no-tags', folder, clone);
  const inClone = (...args: string[]) => git('-C', clone, ...args);
  inClone('remote', 'rename', 'origin', 'precis');
  expect(inClone('tag').stdout).toBe('');
  writeFileSync(join(clone, 'src/a.ts'), 'export const a = 3;\n');
  const { code, stdout } = await runCommand('upgrade', ['--check', '--root', clone, '--lang', 'en']);
  expect({ code, stdout }).toEqual({
    code: 1,
    stdout: expect.stringMatching(/^src\/a\.ts\n.* differ from v1\.2\.0: 1\./),
  });
  expect(inClone('tag').stdout).toBe('v1.2.0\n');
});

test('a version that git does not know is to be fetched first', async () => {
  rmSync(join(folder, '.git'), { recursive: true });
  git('init', '-q');
  const { code, stderr } = await check();
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('git fetch precis --tags') });
});
