/** Whatever folder is named with `--out`: what is not ours is there afterwards, byte for byte. */

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UsageError } from '../../src/cli/command-line/usage-error.ts';
import { OutputFolder } from '../../src/cli/site/output-folder.ts';
import { listFolder } from '../../src/files/folder-listing.ts';
import { folderMark, markedFiles, markFile } from '../../src/files/folder-mark.ts';
import type { OutputTree } from '../../src/output/output-tree.ts';
import { BuiltSite, fixture, now } from '../site/built-site.ts';
import { runCommands } from '../support/command-process.ts';
import { filesOf } from '../support/folder-digest.ts';
import { type CommandResult, runCommand } from '../support/run-command.ts';

let folder: string;
let made = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'precis-foreign-'));
  cpSync(fixture, join(folder, 'content'), { recursive: true });
  cpSync((await BuiltSite.shared(fixture)).folder, join(folder, 'site'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const options = () => ({ cwd: folder, env: { SOURCE_DATE_EPOCH: now } });
const build = (out: string) => runCommand('build', ['--content', 'content', '--out', out, '--lang', 'en'], options());
const builds = (outs: readonly string[]) =>
  runCommands(
    outs.map((out) => ['build', '--content', 'content', '--out', out, '--lang', 'en']),
    options(),
  );

/** An output of these files in a new place, as a build of ours left it. */
async function output(files: readonly string[] = ['index.html', 'a/index.html']) {
  made += 1;
  const out = new OutputFolder(join(folder, `output-${made}`), join(folder, 'content'));
  const kept = { folder: join(folder, `spare-${made}`), listing: join(folder, `listing-${made}`) };
  const fill = (text: string) => (tree: OutputTree) => {
    for (const file of files) tree.write(file, text);
  };
  const replace = (text: string) => out.replace(fill(text), { spare: kept });
  await replace('first');
  return { path: out.path, out, kept: kept.folder, replace };
}

function put(root: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

test('the mark of a site names its files, and is the same for the same ones', async () => {
  const site = join(folder, 'site');
  const files = listFolder(site).files;
  expect([...(markedFiles(site, 'site') ?? [])].sort()).toEqual(files.sort());
  expect(readFileSync(join(site, markFile('site')), 'utf8')).toBe(folderMark('site', files.toReversed()));
});

describe('a build leaves a folder as it is', () => {
  const checkout = {
    '.git/HEAD': 'ref: refs/heads/main',
    CNAME: 'news.example.org',
    'docs/manual.md': 'Manual',
    'notes.txt': 'Notes',
    'src/main.c': 'int main;',
  };
  const folders: readonly [string, Readonly<Record<string, string>>][] = [
    ['of notes', { 'dear.txt': 'Dear' }],
    ['that has a 404.html', { ...checkout, '404.html': 'Not here' }],
    ['that has a share.json', { ...checkout, 'share.json': '{"shard":1,"of":1,"site":"x"}' }],
    ['with a mark of somebody else', { ...checkout, '.precis-site': 'mine\nnotes.txt\n' }],
    [
      'with everything that a site has but its sitemaps',
      {
        ...checkout,
        '404.html': '',
        'index.html': '',
        'robots.txt': '',
        _headers: '',
        'next-build.json': '{"built":"2024-11-01T12:00:00.000Z","next":null}',
      },
    ],
  ];
  const outs = folders.map(([name]) => name.replaceAll(' ', '-'));
  const before = new Map<string, Record<string, string>>();
  let told: CommandResult[];
  beforeAll(async () => {
    for (const [index, out] of outs.entries()) {
      put(join(folder, out), folders[index]?.[1] ?? {});
      before.set(out, filesOf(join(folder, out)));
    }
    told = await builds(outs);
  });
  test.each(folders)('%s', (name) => {
    const out = name.replaceAll(' ', '-');
    const { code, stdout, stderr } = told[outs.indexOf(out)] ?? expect.fail();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(
      /does not say that a build of this version has written it \(it holds .+\)\. Move it elsewhere or delete it once/,
    );
    expect(filesOf(join(folder, out))).toEqual(before.get(out));
  });

  test('named by a link, or by a path that a link leads into the content', async () => {
    const before = filesOf(join(folder, 'content'));
    mkdirSync(join(folder, 'empty'));
    symlinkSync('empty', join(folder, 'link'));
    symlinkSync('nowhere', join(folder, 'dangling'));
    symlinkSync('content', join(folder, 'way'));
    const told = await builds(['link', 'dangling', 'way', 'way/out', 'way/briefings']);
    expect(told.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2]);
    expect(filesOf(join(folder, 'content'))).toEqual(before);
  });

  test('that holds the home folder, the project, the content or the cache, or is the root', () => {
    const cache = process.env.PRECIS_CACHE ?? 'node_modules/.cache/precis';
    for (const place of ['/', homedir(), dirname(homedir()), process.cwd(), folder, join(folder, 'content'), cache])
      expect(() => new OutputFolder(place, join(folder, 'content')), place).toThrow(UsageError);
    expect(() => new OutputFolder(join(cache, 'out'), join(folder, 'content'))).toThrow(UsageError);
  });
});

describe('in an output of ours', () => {
  test.each<[what: string, files: Readonly<Record<string, string>>, named: string]>([
    ['a folder beside', { 'docs/manual.md': 'Manual' }, 'docs/'],
    ['a note beside', { 'notes.txt': 'Notes' }, 'notes.txt'],
    ['a note within', { 'briefings/crue/notes.txt': 'Notes' }, 'briefings/crue/notes.txt'],
    ['a hidden file', { '.env': 'SECRET=1' }, '.env'],
    ['another repository', { 'a/.git/HEAD': 'ref: x' }, 'a/'],
  ])('%s stays, and is named', async (_, files, named) => {
    const out = join(folder, 'site');
    put(out, files);
    const before = filesOf(out);
    const { code, stderr } = await build('site');
    expect(code).toBe(2);
    expect(stderr).toContain(`holds what no build has written: ${named}.`);
    expect(filesOf(out)).toEqual(before);
    for (const file of Object.keys(files))
      rmSync(join(out, file.split('/')[0] === 'briefings' ? file : (file.split('/')[0] ?? '')), { recursive: true });
  });

  test('a link is named and not followed', async () => {
    const { path, replace } = await output();
    symlinkSync(join(folder, 'content'), join(path, 'elsewhere'));
    await expect(replace('second')).rejects.toThrow('elsewhere');
    expect(readFileSync(join(path, 'index.html'), 'utf8')).toBe('first');
  });

  test('the repository and the domain of those who publish by git stay in their place', async () => {
    const { path, kept, replace } = await output();
    const guests = { '.git/HEAD': 'ref: refs/heads/gh-pages', CNAME: 'news.example.org' };
    put(path, guests);
    for (const text of ['second', 'third', 'fourth']) {
      await replace(text);
      expect(readFileSync(join(path, 'a/index.html'), 'utf8')).toBe(text);
      for (const [file, said] of Object.entries(guests)) expect(readFileSync(join(path, file), 'utf8')).toBe(said);
      expect(listFolder(kept).files.filter((file) => /git|CNAME/.test(file))).toEqual([]);
    }
  });

  test('a domain that a site brings along itself does not take the place of another', async () => {
    const { path, replace } = await output(['index.html', 'CNAME']);
    await replace('its own');
    rmSync(path, { recursive: true });
    put(path, { CNAME: 'mine' });
    await expect(replace('again')).rejects.toThrow('CNAME');
    expect(readFileSync(join(path, 'CNAME'), 'utf8')).toBe('mine');
  });

  test('what came while a build was running stays', async () => {
    const { path, out } = await output();
    const late = out.replace((tree) => {
      tree.write('index.html', 'second');
      put(path, { 'late.txt': 'Late' });
    });
    await expect(late).rejects.toThrow('late.txt');
    expect(readFileSync(join(path, 'late.txt'), 'utf8')).toBe('Late');
    expect(readFileSync(join(path, 'index.html'), 'utf8')).toBe('first');
  });

  test('a spare output that holds something else is not touched', async () => {
    const { kept, replace } = await output();
    await replace('second');
    put(kept, { 'docs/manual.md': 'Manual' });
    const before = filesOf(kept);
    await replace('third');
    expect(filesOf(kept)).toEqual(before);
  });
});

test('a fresh worktree of a branch for pages is filled', async () => {
  put(join(folder, 'worktree'), { '.git': 'gitdir: elsewhere', CNAME: 'news.example.org' });
  const { path, out } = {
    path: join(folder, 'worktree'),
    out: new OutputFolder(join(folder, 'worktree'), join(folder, 'content')),
  };
  out.refuseForeign();
  await out.replace((tree) => tree.write('index.html', 'site'));
  expect(listFolder(path).files.sort()).toEqual(['.git', '.precis-site', 'CNAME', 'index.html']);
});

test('a whole site without a mark is refused, and stays', async () => {
  const old = join(folder, 'old');
  cpSync(join(folder, 'site'), old, { recursive: true });
  rmSync(join(old, markFile('site')));
  put(old, { 'briefings/mine/index.html': 'mine' });
  const before = filesOf(old);
  const { code, stderr } = await build('old');
  expect(code).toBe(2);
  expect(stderr).toContain('Move it elsewhere or delete it once, or name another folder with --out.');
  expect(filesOf(old)).toEqual(before);
});

test('a mail takes the place of an earlier one, and of nothing else', async () => {
  const mails = join(folder, 'mails');
  const emails = (slugs: readonly string[]) =>
    runCommands(
      slugs.map((slug) => ['email', '--content', 'content', '--out', 'mails', '--lang', 'en', slug]),
      options(),
    );
  put(mails, { 'notes.txt': 'Notes', 'flood.en.txt': 'mine' });
  symlinkSync(join(mails, 'notes.txt'), join(mails, 'sec.fr.html'));
  for (const { code, stderr } of await emails(['flood', 'sec'])) {
    expect(code).toBe(2);
    expect(stderr).toContain('is there already, and is no mail that this command wrote.');
  }
  expect(Object.keys(filesOf(mails)).sort()).toEqual(['flood.en.txt', 'notes.txt']);
  expect((await emails(['crue', 'crue'])).map(({ code }) => code)).toEqual([0, 0]);
  expect(readFileSync(join(mails, 'notes.txt'), 'utf8')).toBe('Notes');
  expect(readFileSync(join(mails, 'flood.en.txt'), 'utf8')).toBe('mine');
});
