import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { fixture, now } from '../site/built-site.ts';
import { CommandProcess } from '../support/command-process.ts';
import { runCommand } from '../support/run-command.ts';

interface Told {
  readonly file: string;
  readonly line: number;
  readonly level: string;
  readonly rule: string;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-new-'));
  cpSync(fixture, join(folder, 'content'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const env = { SOURCE_DATE_EPOCH: now };
const begin = (...args: string[]) => runCommand('new', [...args, '--content', 'content'], { cwd: folder, env });
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const frontmatter = (text: string) => parse(text.split(/^---$/m)[1] ?? '') as Record<string, unknown>;

/** What is wrong with a file's record, by the real command; a draft is told of it in warnings. */
async function errors(file: string): Promise<Told[]> {
  const { stdout } = await runCommand('check', ['--content', 'content', '--format', 'json'], { cwd: folder, env });
  return (JSON.parse(stdout) as Told[]).filter((told) => told.file === file && !/^un(?:bound|used)-/.test(told.rule));
}

describe('a new briefing', () => {
  const file = 'content/briefings/2024/l-eau-monte-478-km2-sous-l-eau.md';

  test('lacks nothing but its summary', async () => {
    const { code, stdout, stderr } = await begin('L’eau monte : 478 km² sous l’eau');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(file);
    expect(frontmatter(read(file))).toMatchObject({
      title: 'L’eau monte : 478 km² sous l’eau',
      published: '2024-11-01',
      draft: true,
    });
    expect(await errors(file)).toEqual([expect.objectContaining({ rule: 'schema', line: 3 })]);
  });

  test('is never overwritten', async () => {
    writeFileSync(join(folder, file), read(file).replace('summary:', 'summary: Fini.'));
    const { code, stderr } = await begin('L’eau monte : 478 km² sous l’eau');
    expect(code).toBe(1);
    expect(stderr).toContain(`${file} existe déjà.`);
    expect(read(file)).toContain('summary: Fini.');
  });

  test.each(['fr', 'en'])('in %s: what it offers as comments is right as it stands', async (lang) => {
    const { stdout } = await begin(`Essai ${lang}`, '--lang', lang);
    const written = /content\/\S+\.md/.exec(stdout)?.[0] ?? '';
    const [head = '', ...optional] = read(written).split(/\n\n(?=# )/);
    const shown = optional
      .join('\n\n')
      .replace(/^# .*\n/, '')
      .replace(/^# /gm, '');
    writeFileSync(join(folder, written), `${head.replace('summary:', 'summary: Fini.')}\n${shown}`);
    expect(Object.keys(frontmatter(read(written)))).toEqual(
      expect.arrayContaining(['topics', 'places', 'keyPoints', 'sources', 'figures', 'dates', 'updates']),
    );
    expect(await errors(written)).toEqual([]);
    const [, quotation = ''] = /((?:^# .*\n)+)---/m.exec(read(written)) ?? [];
    writeFileSync(join(folder, written), read(written) + quotation.replace(/^# /gm, '').replace(/^.*\n/, ''));
    expect(read(written)).toMatch(/^:::quote\{source=\w+\}$/m);
    expect(await errors(written)).toEqual([]);
  });

  test('takes the day of the site’s time zone', async () => {
    // 31 December 2024, 23:30 UTC, is the next day in Paris.
    const { stdout } = await runCommand('new', ['Minuit', '--content', 'content'], {
      cwd: folder,
      env: { SOURCE_DATE_EPOCH: '1735687800' },
    });
    expect(stdout).toContain('content/briefings/2025/minuit.md');
    expect(read('content/briefings/2025/minuit.md')).toContain('published: 2025-01-01 ');
  });

  test.each([
    ['a title that YAML would misread', '"Oui": non # ou - {peut-être}'],
    ['a title that looks like a number', '2024'],
  ])('%s stays as typed', async (_, title) => {
    const { stdout } = await begin(title);
    expect(frontmatter(read(/content\/\S+\.md/.exec(stdout)?.[0] ?? '')).title).toBe(title);
  });
});

describe('a translation', () => {
  test('has every record, id and comment of its original', async () => {
    const { code, stdout } = await begin('The flood in figures', '--translate', 'crue', '--slug', 'flood-in-figures');
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('flood-in-figures.md') });
    const original = read('content/briefings/2024/crue.md');
    const text = read('content/briefings/2024/flood-in-figures.md');
    const id = expect.stringMatching(/^[0-9a-f-]{36}$/);
    const own = { title: 'The flood in figures', summary: null, lang: 'en', translationOf: 'crue', draft: true, id };
    expect(frontmatter(text)).toEqual({ ...frontmatter(original), ...own });
    // Everything but the lines of these keys is the same, letter by letter.
    const rest = (whole: string) =>
      whole.split('\n').filter((line) => !/^(title|summary|lang|translationOf|draft|id):/.test(line));
    expect(rest(text)).toEqual(rest(original));
  });

  test('takes the place of the existing one never', async () => {
    const { code, stderr } = await begin('Flood', '--translate', 'crue');
    expect(code).toBe(1);
    expect(stderr).toContain('content/briefings/2024/flood.md existe déjà.');
  });
});

describe('is wrong usage', () => {
  let commands: CommandProcess;
  beforeAll(() => {
    commands = new CommandProcess({ cwd: folder, env });
  });
  afterAll(() => commands?.stop());

  test.each([
    ['no title', []],
    ['two titles', ['Une', 'crue']],
    ['an empty title', [' ']],
    ['a title over two lines', ['a\nb']],
    ['a title far too long', ['crue '.repeat(40)]],
    ['a title in letters that no address has', ['قوات كورية شمالية']],
    ['a slug that is none', ['Crue', '--slug', 'La Crue']],
    ['a language that the site does not have', ['Crue', '--lang', 'ja']],
    ['the translation of nothing', ['Flood', '--translate', 'nowhere', '--lang', 'en']],
    ['the translation into its own language', ['Flood', '--translate', 'sec', '--lang', 'fr']],
    ['an unknown option', ['Crue', '--title', 'x']],
  ])('%s', async (_, args) => {
    const { code, stdout, stderr } = await commands.run('new', ...args, '--content', 'content');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trim()).not.toBe('');
    expect(stderr).not.toContain('    at ');
  });
});

test('an Arabic title with a slug of its own', async () => {
  const { code } = await begin('قوات كورية شمالية', '--slug', 'quwwat');
  expect(code).toBe(0);
  expect(existsSync(join(folder, 'content/briefings/2024/quwwat.md'))).toBe(true);
});

test.each(['briefings', 'briefings/2024'])('nothing is written through a link at %s', async (place) => {
  const root = mkdtempSync(join(tmpdir(), 'precis-new-link-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(join(fixture, 'site.yaml'), join(root, 'content/site.yaml'));
  mkdirSync(join(root, 'elsewhere'));
  mkdirSync(dirname(join(root, 'content', place)), { recursive: true });
  for (const target of ['elsewhere', 'nowhere']) {
    rmSync(join(root, 'content', place), { force: true });
    symlinkSync(join(root, target), join(root, 'content', place));
    const { code, stderr } = await runCommand('new', ['Un titre', '--content', 'content'], { cwd: root, env });
    expect(code).toBe(2);
    expect(stderr).toContain(`content/${place} est un lien vers un autre dossier`);
    expect(readdirSync(join(root, 'elsewhere'))).toEqual([]);
  }
});
