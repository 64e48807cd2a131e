import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { filesBelow, folderListing, listFolder } from '../../../src/files/folder-listing.ts';

let folder: string;
const at = (...path: string[]) => join(folder, ...path);
const put = (file: string) => {
  mkdirSync(dirname(at(file)), { recursive: true });
  writeFileSync(at(file), '');
};

beforeEach(() => {
  const made = mkdtempSync(join(tmpdir(), 'precis-listing-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  folder = made;
  for (const file of ['a.html', 'b/c.html', 'b/d/e.html']) put(file);
});

/** As if nobody had changed anything for a while. */
function age(...folders: string[]): void {
  for (const path of folders) utimesSync(at(path), 1_700_000_000, 1_700_000_000);
}

test('files are listed at any depth', () => {
  expect(filesBelow(folder).sort()).toEqual(['a.html', 'b/c.html', 'b/d/e.html']);
});

test('a folder that has changed just now is no part of a listing: its next change may bear the same time', () => {
  age('b');
  expect(Object.keys(listFolder(folder).listing)).toEqual(['b']);
});

test('a known folder is not read again', () => {
  age('b', 'b/d', '.');
  const { listing } = listFolder(folder);
  expect(Object.keys(listing).sort()).toEqual(['', 'b', 'b/d']);
  // Nobody can do this without a new time of the folder, but it shows where the names come from.
  put('b/d/f.html');
  age('b/d');
  expect(listFolder(folder, listing).files).not.toContain('b/d/f.html');
});

test.each<[what: string, happens: () => void, then: readonly string[]]>([
  ['added', () => put('b/d/f.html'), ['a.html', 'b/c.html', 'b/d/e.html', 'b/d/f.html']],
  ['removed', () => rmSync(at('b/c.html')), ['a.html', 'b/d/e.html']],
  ['renamed', () => renameSync(at('b/d'), at('b/g')), ['a.html', 'b/c.html', 'b/g/e.html']],
  ['put in another place', () => renameSync(at('b/d'), at('d')), ['a.html', 'b/c.html', 'd/e.html']],
])('what was %s since is seen', (_, happens, then) => {
  age('b', 'b/d', '.');
  const { listing } = listFolder(folder);
  happens();
  expect(listFolder(folder, listing).files.sort()).toEqual(then);
});

test('what is neither file nor folder is told, every time', () => {
  symlinkSync(at('a.html'), at('b/link'));
  age('b', 'b/d', '.');
  let known = {};
  for (const _ of readdirSync(folder)) {
    const { others, listing } = listFolder(folder, known);
    known = listing;
    expect(others).toEqual(['b/link']);
  }
});

test.each(['..', '.', '../x', 'a/b', '', 'a\\b'])('a listing that names %j is none', (name) => {
  expect(folderListing.safeParse({ '': [1, [name], []] }).success).toBe(false);
  expect(folderListing.safeParse({ '': [1, [], [name]] }).success).toBe(false);
});
