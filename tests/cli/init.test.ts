/** A newsroom's first day: the clone of the project becomes its own. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { digestsOf, sampleContent } from '../../src/cli/authoring/sample-content.ts';
import { now } from '../site/built-site.ts';
import { withLentCache } from '../support/lent-cache.ts';
import { runCommand } from '../support/run-command.ts';

const project = join(import.meta.dirname, '../..');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-init-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(join(project, 'content'), join(folder, 'content'), { recursive: true });
});

const run = (command: string, ...args: string[]) =>
  runCommand(command, [...args, '--content', 'content', '--lang', 'en'], {
    cwd: folder,
    env: { SOURCE_DATE_EPOCH: now, PRECIS_CACHE: join(folder, 'cache') },
  });
const answers = [
  '--name',
  'La Loue',
  '--url',
  'https://releve.example/',
  '--languages',
  'fr, en',
  '--time-zone',
  'Europe/Paris',
];
const init = (...args: string[]) => run('init', ...answers, '--root', folder, ...args);
const files = (path: string) =>
  readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();

test('the project knows its own sample content (else: write the digests that this prints to sample-content.json)', async () => {
  expect(sampleContent()).toEqual(await digestsOf(join(project, 'content')));
});

test('the samples go, a site of the newsroom comes, and it is right and can be built', async () => {
  spawnSync('git', ['init', '-q', folder]);
  spawnSync('git', ['-C', folder, 'remote', 'add', 'origin', 'git@github.com:loue/site.git']);
  const { code, stdout, stderr } = await init('--host', 'github-pages');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('premiere-synthese.md');
  expect(files('content')).toEqual(['premiere-synthese.md', 'site.yaml']);
  expect(parse(readFileSync(join(folder, 'content/site.yaml'), 'utf8'))).toEqual({
    name: 'La Loue',
    url: 'https://releve.example/',
    languages: ['fr', 'en'],
    timeZone: 'Europe/Paris',
    publisher: { name: 'La Loue' },
    guide: true,
    admin: { repository: 'loue/site' },
  });
  expect(readFileSync(join(folder, '.github/workflows/deploy.yml'), 'utf8')).toBe(
    readFileSync(join(project, 'src/guide/deploy/github-pages.yml'), 'utf8'),
  );
  expect(await run('check', '--strict')).toMatchObject({ code: 0 });
  const built = await withLentCache(join(folder, 'cache'), () => run('build', '--out', join(folder, 'out')));
  expect(built.code).toBe(0);
  for (const page of ['index.html', 'guide/index.html', 'admin/form/index.html'])
    expect(existsSync(join(folder, 'out', page)), page).toBe(true);
});

test('the workflows by which the project tests and releases itself go, others stay', async () => {
  cpSync(join(project, '.github/workflows'), join(folder, '.github/workflows'), { recursive: true });
  expect((await init('--host', 'github-pages')).code).toBe(0);
  expect(files('.github/workflows')).toEqual(['deploy.yml', 'supply-chain.yml']);
});

test('samples may stay', async () => {
  expect((await init('--host', 'none', '--keep-samples')).code).toBe(0);
  expect(files('content')).toEqual(
    expect.arrayContaining(['premiere-synthese.md', 'soldats-nord-coreens-en-russie.md']),
  );
});

test.each([
  ['netlify', 'netlify.toml'],
  ['cloudflare', 'wrangler.jsonc'],
  ['vercel', 'vercel.json'],
  ['s3', '.github/workflows/deploy.yml'],
  ['server', '.github/workflows/deploy.yml'],
])('for %s there is %s', async (host, file) => {
  expect((await init('--host', host)).code).toBe(0);
  expect(existsSync(join(folder, file))).toBe(true);
});

describe('nothing is changed', () => {
  const listed = () => files('.').filter((name) => !/addresses|cache/.test(name));

  test('where the content is somebody’s work', async () => {
    writeFileSync(join(folder, 'content/pages/method.md'), '---\ntitle: Ours\n---\nText.\n');
    const { code, stderr } = await init('--host', 'none');
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('pages/method.md') });
    expect(existsSync(join(folder, 'content/pages/methode.md'))).toBe(true);
  });

  test.each([
    ['an answer is missing', ['--host', 'none'], answers.slice(2), '--name'],
    ['the host is none that we know', ['--host', 'geocities'], answers, 'geocities'],
    ['the time zone is none', ['--host', 'none'], [...answers.slice(0, -1), 'Mars'], 'IANA'],
  ])('where %s', async (_why, args, given, said) => {
    const there = listed();
    const { code, stderr } = await run('init', ...given, '--root', folder, ...args);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(said) });
    expect(listed()).toEqual(there);
  });

  test('where the host’s file is there and says something else', async () => {
    writeFileSync(join(folder, 'netlify.toml'), '[build]\n');
    const { code, stderr } = await init('--host', 'netlify');
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('netlify.toml is there already') });
    expect(existsSync(join(folder, 'content/pages/methode.md'))).toBe(true);
  });
});
