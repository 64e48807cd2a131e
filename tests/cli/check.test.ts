import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixture } from '../site/built-site.ts';
import { runCommands } from '../support/command-process.ts';
import { type CommandResult, runCommand } from '../support/run-command.ts';

const wrongUsage = [
  ['--contnet', 'x'],
  ['--format', 'xml'],
  ['--content', 'nowhere'],
  ['--strict=no'],
  ['--content', '--strict'],
  ['content/nowhere.md', '--content', 'content'],
  ['.', '--content', 'content'],
];
const asJson = ['--content', 'content', '--format', 'json'];
const asAnnotations = ['--content', 'content', '--format', 'github'];
const withWarnings = ['--content', fixture];
const strict = ['--content', fixture, '--strict'];
const inGerman = ['--lang', 'de'];

let folder: string;
/** Results by arguments, of calls of which only words and code matter. */
let results: ReadonlyMap<readonly string[], CommandResult>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'precis-check-'));
  cpSync(fixture, join(folder, 'content'), { recursive: true });
  writeFileSync(
    join(folder, 'content/briefings/faux.md'),
    '---\ntitle: "Une % de : trop"\nsummary: x\npublished: demain\n---\n[@afp]\n',
  );
  const calls = [asJson, asAnnotations, withWarnings, strict, inGerman, ...wrongUsage];
  const told = await runCommands(
    calls.map((args) => ['check', '--lang', 'en', ...args]),
    { cwd: folder },
  );
  results = new Map(calls.map((args, index) => [args, told[index] as CommandResult]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function resultOf(args: readonly string[]): CommandResult {
  const result = results.get(args);
  if (result === undefined) throw new Error(`Nobody asked for ${args.join(' ')}.`);
  return result;
}

describe('check', () => {
  test('exits with 1 on errors and names file, line, column and rule', async () => {
    const { code, stdout, stderr } = await runCommand('check', ['--lang', 'en', '--content', 'content'], {
      cwd: folder,
    });
    expect(code).toBe(1);
    expect(stdout).toContain('content/briefings/faux.md:4:12  error  schema  published: "demain".');
    expect(stdout).toContain('content/briefings/faux.md:6:3  error  unknown-source  No source has the id "afp".');
    expect(stdout).toMatch(/\n2 errors and \d warnings in 2 files\.\n$/);
    expect(stderr).toBe('');
  });

  test('speaks the first language of the site, or the one that is asked for', async () => {
    const { stdout } = await runCommand('check', ['--content', 'content'], { cwd: folder });
    expect(stdout).toContain('error  unknown-source  Aucune source n’a l’identifiant «\u00a0afp\u00a0».');
    expect(stdout).toMatch(/\n2 erreurs et \d avertissements dans 2 fichiers\.\n$/);
    expect(resultOf(inGerman).code).toBe(2);
  });

  test('says once which languages it does not read', async () => {
    const site = join(folder, 'unread/site.yaml');
    cpSync(join(folder, 'content/sources'), join(folder, 'unread/sources'), { recursive: true });
    writeFileSync(
      site,
      '{name: N, url: "https://n.example/", languages: [it, en, nl], timeZone: UTC, publisher: {name: N}}',
    );
    mkdirSync(join(folder, 'unread/briefings'));
    for (const lang of ['it', 'nl', 'en']) {
      for (const slug of [`a-${lang}`, `b-${lang}`]) {
        const front = `title: T\nsummary: S.\npublished: 2024-10-29\nlang: ${lang}`;
        writeFileSync(join(folder, `unread/briefings/${slug}.md`), `---\n${front}\n---\nTesto.\n`);
      }
    }
    const told = 'Prose in Italian and Dutch is not read: numbers, days and quotations there are yours to bind.';
    const [unread, json, read] = await runCommands(
      [
        ['check', '--lang', 'en', '--content', 'unread'],
        ['check', '--lang', 'en', '--content', 'unread', '--format', 'json'],
        ['check', '--lang', 'en', '--content', 'content'],
      ],
      { cwd: folder },
    );
    expect(unread?.stdout.split(told)).toHaveLength(2);
    expect(`${json?.stdout}${read?.stdout}`).not.toContain('is not read');
  });

  test('as JSON', () => {
    const { code, stdout } = resultOf(asJson);
    const problems: unknown[] = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(problems).toContainEqual({
      file: 'content/briefings/faux.md',
      line: 6,
      column: 3,
      endLine: 6,
      endColumn: 6,
      level: 'error',
      rule: 'unknown-source',
      message: 'No source has the id "afp".',
      hint: expect.any(String),
    });
  });

  test('as annotations of a workflow run', () => {
    const { stdout } = resultOf(asAnnotations);
    expect(stdout).toContain(
      '::error file=content/briefings/faux.md,line=6,col=3,endLine=6,endColumn=6,title=unknown-source::No source has the id "afp".',
    );
  });

  test('warnings pass, unless --strict', () => {
    expect(resultOf(withWarnings).code).toBe(0);
    expect(resultOf(strict).code).toBe(1);
  });

  test.each(wrongUsage.map((args) => [args]))('%j is wrong usage', (args) => {
    const { code, stdout, stderr } = resultOf(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toContain('    at ');
    expect(stderr.trim()).not.toBe('');
  });

  test('SOURCE_DATE_EPOCH and SITE_URL are read, or refused', async () => {
    expect((await runCommand('check', ['--content', fixture], { env: { SOURCE_DATE_EPOCH: 'yesterday' } })).code).toBe(
      2,
    );
    expect((await runCommand('check', ['--content', fixture], { env: { SITE_URL: 'news' } })).code).toBe(2);
    expect((await runCommand('check', ['--content', fixture], { env: { BASE_PATH: '../x y/' } })).code).toBe(2);
  });
});
