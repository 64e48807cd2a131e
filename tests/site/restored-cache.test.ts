/** Builds whose cache comes from another machine, as hosts and CI hand it on: an archive, unpacked in another folder. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesBelow } from '../../src/files/folder-listing.ts';
import { ProjectClone } from '../support/project-clone.ts';
import { BuiltSite, fixture, now } from './built-site.ts';

const require = createRequire(import.meta.url);
const font = require.resolve('@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2');
const clones: ProjectClone[] = [];
/** The clone whose cache the others are given, and what its build wrote. */
let first: ProjectClone;
let earlier: Site;
beforeAll(async () => {
  first = cloned();
  earlier = await build(first);
});
afterAll(() => {
  for (const clone of clones) clone.remove();
});

/** A fresh clone, with the cache of another one if there is one. */
function cloned(from?: ProjectClone, format = 'posix'): ProjectClone {
  const clone = new ProjectClone(fixture, { SOURCE_DATE_EPOCH: now });
  clones.push(clone);
  // A font of the newsroom is at another place on each machine.
  mkdirSync(join(clone.folder, 'content/fonts'));
  copyFileSync(font, join(clone.folder, 'content/fonts/own.woff2'));
  clone.edit('content/site.yaml', (text) => `${text}theme: {fonts: {serif: {regular: fonts/own.woff2}}}\n`);
  if (from !== undefined) {
    const archive = join(clone.folder, 'cache.tar');
    execFileSync('tar', [`--format=${format}`, '-cf', archive, '-C', from.folder, 'cache']);
    execFileSync('tar', ['-xf', archive, '-C', clone.folder]);
  }
  return clone;
}

async function build(clone: ProjectClone): Promise<Site> {
  const { code, stderr } = await clone.build('--out', 'out');
  expect(code, stderr).toBe(0);
  const site = BuiltSite.at(clone.folder);
  return new Map(
    site.files().map((file) => {
      return [file, { bytes: site.bytes(file), second: Math.floor(statSync(join(site.folder, file)).mtimeMs / 1000) }];
    }),
  );
}

/** The files of an output with the second in which each was written. */
type Site = ReadonlyMap<string, { readonly bytes: Buffer; readonly second: number }>;

const inCache = (clone: ProjectClone, store: string) => filesBelow(join(clone.folder, 'cache', store));

/** The pages that a build wrote itself. */
const written = (site: Site, earlier: Site) =>
  [...site.keys()].filter((file) => site.get(file)?.second !== earlier.get(file)?.second);

test.each([
  ['with its times', 'posix'],
  ['with whole seconds only', 'ustar'],
])(
  'with a restored cache, %s, an edit has one file read and only pages that show it written',
  async (_, format) => {
    const second = cloned(first, format);
    second.edit('content/briefings/sec.md', (text) => `${text}\nUne phrase ajoutée.\n`);
    // The clock may stand in the second of the first build's last pages.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const site = await build(second);
    for (const store of ['results', 'rendered'])
      expect(inCache(second, store).length - inCache(first, store).length, store).toBe(1);
    for (const store of ['pictures', 'fonts', 'previews', 'bundles'])
      expect(inCache(second, store), store).toEqual(inCache(first, store));
    const anew = written(site, earlier);
    expect(anew).toContain('briefings/sec/index.html');
    expect(anew).not.toContain('briefings/crue/index.html');
    const changed = [...site.keys()].filter(
      (file) => !site.get(file)?.bytes.equals(earlier.get(file)?.bytes ?? Buffer.of()),
    );
    // These are written by every build; and so is the index of a language with a changed briefing.
    const always = /^(?:_headers|_redirects|next-build\.json|favicon\.svg|_astro\/|pagefind\/fr\/)/;
    expect(anew.filter((file) => !always.test(file))).toEqual(
      changed.filter((file) => !/^(?:pagefind\/fr\/)/.test(file)),
    );
  },
  120_000,
);

test('a month later a build leaves in the cache what a clean one needs, and nothing else', async () => {
  const record = join(first.folder, 'cache/last-uses.json');
  const [[day, names] = ['0', []]] = Object.entries<string[]>(JSON.parse(readFileSync(record, 'utf8')));
  expect(names.length).toBeGreaterThan(20);
  writeFileSync(record, JSON.stringify({ [Number(day) - 31]: [...names, 'spare-0123456789abcdef'] }));
  for (const mark of filesBelow(join(first.folder, 'cache')).filter((file) => file.startsWith('swept-')))
    writeFileSync(join(first.folder, 'cache', mark), String(Number(day) - 31));
  const clean = cloned();
  for (const clone of [first, clean]) {
    clone.edit('content/briefings/sec.md', (text) => text.replace('de septembre', 'de l’automne'));
    await build(clone);
  }
  for (const store of ['results', 'rendered', 'pictures', 'fonts', 'previews'])
    expect(inCache(first, store), store).toEqual(inCache(clean, store));
}, 120_000);
