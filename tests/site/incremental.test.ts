import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesBelow } from '../../src/files/folder-listing.ts';
import { briefing, sharedSource } from '../bench/corpus.ts';
import { Random } from '../bench/random.ts';
import { withLentCache } from '../support/lent-cache.ts';
import { runCommand } from '../support/run-command.ts';
import { BuiltSite, fixture, now } from './built-site.ts';

/** Another number is another sequence of edits. */
const seed = Number(process.env.EDITS_SEED ?? 7);
const random = new Random(seed);

let folder: string;
let content: string;
/** Of the generated briefings, relative to the content folder. */
let files: string[];
let warm: Site;
let clean: Site;
/** The same after one more edit. */
let after: Site;

/** What a build wrote: every file with its bytes and its time. */
type Site = ReadonlyMap<string, { readonly bytes: Buffer; readonly time: number }>;

function siteAt(name: string): Site {
  const site = BuiltSite.at(join(folder, name));
  return new Map(
    site.files().map((file) => {
      const { mtimeMs: time } = statSync(join(site.folder, file));
      return [file, { bytes: site.bytes(file), time }];
    }),
  );
}

/** A build that finds what earlier ones of its name left, in the cache and in the output. */
async function build(name = 'warm'): Promise<Site> {
  const cache = join(folder, name, 'cache');
  const { code, stderr } = await withLentCache(cache, () =>
    runCommand('build', ['--content', 'content', '--out', `${name}/out`], {
      env: { SOURCE_DATE_EPOCH: now, PRECIS_CACHE: cache },
      cwd: folder,
    }),
  );
  expect(code, stderr).toBe(0);
  return siteAt(name);
}

function edit(file: string, change: (text: string) => string): void {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  expect(changed, `${file} has nothing to change`).not.toBe(text);
  writeFileSync(path, changed);
}

function add(index: number): void {
  const { path, text } = briefing(index);
  const file = `briefings/${path}`;
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), text);
  files.push(file);
}

/** Takes a briefing out of the list, so that no two edits meet in it. */
function some(): string {
  const [file] = files.splice(random.between(0, files.length - 1), 1);
  if (file === undefined) throw new Error('There is no briefing left to edit.');
  return file;
}

const edits: readonly (() => void)[] = [
  () => edit(some(), (text) => `${text}\nUne phrase ajoutée.\n`),
  () => edit(some(), (text) => text.replace(/^title: .*/m, 'title: "Un titre changé"')),
  () => edit(some(), (text) => text.replace(/^ {4}status: .*/m, '    status: disputed')),
  () => edit(some(), (text) => text.replace(/^ {4}label: .*/m, '    label: "Un nom changé"')),
  () => edit(some(), (text) => text.replace(/^topics: .*/m, 'topics: [crue]')),
  () => edit(some(), (text) => text.replace(/^published: (\d+)-.*/m, 'published: $1-12-31T06:00:00+01:00')),
  () => rmSync(join(content, some())),
  () => {
    const file = some();
    renameSync(join(content, file), join(content, file.replace(/(\d{6})/, 'nom-$1')));
  },
  () => add(100 + random.between(0, 99)),
  () => edit('briefings/sec.md', (text) => text.replace('L’étiage de septembre', 'L’étiage de l’automne')),
  () => edit('topics/crue.yaml', (text) => text.replace('Crue', 'Crues')),
  () => edit('sources/isw.yaml', (text) => text.replace('Données de terrain', 'Données du terrain')),
  () => edit(sharedSource.path, (text) => text.replace('Registre', 'Grand registre')),
  () => edit('pages/method.md', (text) => text.replace('Counting', 'Counts')),
  () => renameSync(join(content, 'briefings/2024/flood.md'), join(content, 'briefings/flood.md')),
];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'precis-incremental-'));
  content = join(folder, 'content');
  files = [];
  cpSync(fixture, content, { recursive: true });
  writeFileSync(join(content, sharedSource.path), sharedSource.text);
  for (let index = 0; index < 24; index += 1) add(index);
  await build();
  const shuffled = edits.toSorted(() => random.next() - 0.5);
  // The second half starts from the first output, which is two builds old by then.
  for (const change of shuffled.splice(0, shuffled.length / 2)) change();
  await build();
  for (const change of shuffled) change();
  warm = await build();
  clean = await build('clean');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(`a build after edits, additions, removals and renames equals a clean one (seed ${seed})`, () => {
  expect(warm.get('briefings/crue/index.html')?.bytes.toString()).toContain('L’étiage de l’automne');
  expectSame(warm, clean);
});

test('after one edit only pages that show it are written, and they equal those of a clean build', async () => {
  const edited = some();
  const slug = edited.replace(/.*\/|\.md$/g, '');
  edit(edited, (text) => text.replace('summary: "Ce que', 'summary: "Tout ce que'));
  const documents = searchDocuments();
  const english = indexOf('en');
  after = await build();
  // What hosts read, what is copied as it is, styles, pictures and the index of the search are no pages.
  // These are written by every build.
  const others = /^(?:_headers|_redirects|next-build\.json|\.precis-site)$/;
  const pages = [...after.keys()].filter((file) => !others.test(file));
  const differs = (file: string) => !after.get(file)?.bytes.equals(warm.get(file)?.bytes ?? Buffer.of(0));
  const isTouched = (file: string) => after.get(file)?.time !== warm.get(file)?.time;
  const rewritten = pages.filter(isTouched);
  const changed = pages.filter(differs);
  expect(rewritten).toEqual(changed);
  expect(rewritten).toContain(`briefings/${slug}/index.html`);
  // Nor may what has changed bear the time that it had: servers would say that it is the same.
  expect([...after.keys()].filter((file) => differs(file) && !isTouched(file))).toEqual([]);
  expect(rewritten.length).toBeLessThan(pages.length / 4);
  // The search reads the documents of this language again, and only one of them was written.
  const anew = [...searchDocuments()].filter(([file, inode]) => documents.get(file) !== inode);
  expect(anew.map(([file]) => file)).toEqual([`fr/documents/briefings/${slug}/index.html`]);
  expect(indexOf('en')).toBe(english);
});

test('shares of the site, joined, are what one machine writes', async () => {
  const [cache, cwd] = [join(folder, 'shares'), folder];
  const env = { SOURCE_DATE_EPOCH: now, PRECIS_CACHE: cache };
  for (const shard of ['1/2', '2/2']) {
    const { code, stderr } = await withLentCache(cache, () =>
      runCommand('build', ['--content', 'content', '--shard', shard], { env, cwd }),
    );
    expect(code, stderr).toBe(0);
  }
  const { code, stderr } = await runCommand('merge', ['--out', 'joined/out'], { env, cwd });
  expect(code, stderr).toBe(0);
  expectSame(siteAt('joined'), after);
});

/** What the search has been told in files that stay between builds, by their inodes. */
function searchDocuments(): Map<string, number> {
  const search = searchCache();
  const files = filesBelow(search).filter((file) => file.endsWith('.html'));
  return new Map(files.map((file) => [file, statSync(join(search, file)).ino]));
}

/** Tells whether an index was made again: each is a new folder. */
function indexOf(lang: string): number {
  return statSync(join(searchCache(), lang, 'index')).ino;
}

function searchCache(): string {
  const cache = join(folder, 'warm/cache');
  const [search = ''] = readdirSync(cache).filter((name) => name.startsWith('search-'));
  return join(cache, search);
}

function expectSame(one: Site, other: Site): void {
  expect([...one.keys()]).toEqual([...other.keys()]);
  for (const [file, { bytes }] of other) expect(one.get(file)?.bytes.equals(bytes), file).toBe(true);
}
