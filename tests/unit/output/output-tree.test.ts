import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { filesBelow, listFolder } from '../../../src/files/folder-listing.ts';
import { OutputTree } from '../../../src/output/output-tree.ts';

let folder: string;
const at = (...path: string[]) => join(folder, ...path);
const files = () => filesBelow(at('out')).sort();

beforeEach(() => {
  const made = mkdtempSync(join(tmpdir(), 'precis-tree-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  folder = made;
});

function put(file: string, text: string): string {
  mkdirSync(dirname(at(file)), { recursive: true });
  writeFileSync(at(file), text);
  return at(file);
}

/** An output of an earlier build, whose pages are links to those of the cache. */
function earlier(...pages: readonly (readonly [file: string, text: string])[]): void {
  mkdirSync(at('out'), { recursive: true });
  const output = new OutputTree(at('out'));
  for (const [file, text] of pages) output.link(put(`cache/${text}`, text), file);
  output.close();
}

test('what is the same stays, what changed is replaced, and what is not shown any more goes with its folder', () => {
  earlier(['a/index.html', 'a'], ['b/index.html', 'b1'], ['c/d/index.html', 'c']);
  const stays = statSync(at('out/a')).mtimeMs;
  const output = new OutputTree(at('out'));
  expect(output.link(at('cache/a'), 'a/index.html')).toBe(true);
  expect(output.link(put('cache/b2', 'b2'), 'b/index.html')).toBe(true);
  expect([...output.files.keys()].sort()).toEqual(['a/index.html', 'b/index.html']);
  output.close();
  expect(files()).toEqual(['a/index.html', 'b/index.html']);
  expect(readFileSync(at('out/b/index.html'), 'utf8')).toBe('b2');
  expect(readdirSync(at('out')).sort()).toEqual(['a', 'b']);
  // Nothing was done in the folder of a page that is the same.
  expect(statSync(at('out/a')).mtimeMs).toBe(stays);
});

test('a file that shares its text with others is never written to', () => {
  earlier(['index.html', 'page']);
  linkSync(at('out/index.html'), at('backup.html'));
  const output = new OutputTree(at('out'));
  output.write('index.html', 'another');
  expect(readFileSync(at('out/index.html'), 'utf8')).toBe('another');
  expect(readFileSync(at('backup.html'), 'utf8')).toBe('page');
  expect(readFileSync(at('cache/page'), 'utf8')).toBe('page');
});

test('a file takes the place of a folder, and a folder that of a file', () => {
  earlier(['a/b/index.html', 'x'], ['c', 'y']);
  const output = new OutputTree(at('out'));
  expect(output.link(put('cache/z', 'z'), 'a/b')).toBe(true);
  output.write('c/index.html', 'w');
  output.close();
  expect(files()).toEqual(['a/b', 'c/index.html']);
});

test('nothing is written through a link out of the folder', () => {
  earlier(['a/index.html', 'a']);
  put('elsewhere/mine.txt', 'mine');
  symlinkSync(at('elsewhere'), at('out/b'));
  const output = new OutputTree(at('out'));
  output.write('b/mine.txt', 'page');
  output.close();
  expect(files()).toEqual(['b/mine.txt']);
  expect(readFileSync(at('elsewhere/mine.txt'), 'utf8')).toBe('mine');
});

test('what is not there cannot be shown', () => {
  earlier(['a/index.html', 'a']);
  rmSync(at('cache/a'));
  const output = new OutputTree(at('out'));
  expect(output.link(at('cache/a'), 'a/index.html')).toBe(false);
  output.close();
  expect(existsSync(at('out/a'))).toBe(false);
});

test('folders in which nothing was put or removed are told as they were at the beginning, and no others', () => {
  earlier(['a/index.html', 'a'], ['b/index.html', 'b'], ['c/d/index.html', 'd'], ['e/index.html', 'e']);
  // Folders that have changed just now are never told.
  const folders = ['a', 'b', 'c/d', 'c', 'e', '.'].map((name) => at('out', name));
  for (const path of folders) utimesSync(path, 1_700_000_000, 1_700_000_000);
  const output = new OutputTree(at('out'));
  for (const name of ['a', 'b']) output.link(at('cache', name), `${name}/index.html`);
  output.write('b/facts.json', '{}');
  output.link(put('cache/f', 'f'), 'f/g/index.html');
  output.link(at('cache/e'), 'e/index.html');
  output.close();
  expect(Object.keys(output.unchanged).sort()).toEqual(['a', 'e']);
  expect(listFolder(at('out'), output.unchanged).files.sort()).toEqual(files());
});
