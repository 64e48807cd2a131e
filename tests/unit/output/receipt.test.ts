import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { listFolder } from '../../../src/files/folder-listing.ts';
import { OutputTree } from '../../../src/output/output-tree.ts';
import { Receipt } from '../../../src/output/receipt.ts';

const built = 1_700_000_000_000;
const next = built + 60_000;

let folder: string;
let output: OutputTree;
let receipt: Receipt;
const at = (...path: string[]) => join(folder, ...path);
const holds = (site: string, now: number) =>
  receipt.holds(site, now, existsSync(at('out')) ? listFolder(at('out')).files : []);

beforeEach(async () => {
  const made = mkdtempSync(join(tmpdir(), 'precis-receipt-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  folder = made;
  mkdirSync(at('out'));
  output = new OutputTree(at('out'));
  output.write('index.html', 'home');
  output.write('briefings/crue/index.html', 'page');
  receipt = new Receipt(at('receipt'), at('out'));
  await receipt.write('site', built, next, output);
});

test('an output that nobody touched holds up to the moment at which the site changes', async () => {
  expect(holds('site', built)).toBe(true);
  expect(holds('site', next - 1)).toBe(true);
  expect(holds('site', next)).toBe(false);
  // A clock that was set back: what is scheduled may be public in this output.
  expect(holds('site', built - 1)).toBe(false);
});

test('an output to which nothing is due holds for ever', async () => {
  await receipt.write('site', built, undefined, output);
  expect(holds('site', Number.MAX_SAFE_INTEGER)).toBe(true);
});

test('other content needs another output', async () => {
  expect(holds('another', built)).toBe(false);
});

test.each<[what: string, happens: () => void]>([
  ['was written to', () => writeFileSync(at('out/index.html'), 'made')],
  ['has another time', () => utimesSync(at('out/index.html'), 1, 1)],
  ['was removed', () => rmSync(at('out/index.html'))],
  ['was added', () => writeFileSync(at('out/briefings/new.html'), '')],
  ['was renamed', () => renameSync(at('out/briefings/crue'), at('out/briefings/sec'))],
])('an output of which a file %s does not hold', async (_, happens) => {
  happens();
  expect(holds('site', built)).toBe(false);
});

test.each(['', '{', 'null', '[]', '{"site":"site"}'])('a receipt that reads %j is none', async (text) => {
  writeFileSync(at('receipt'), text);
  expect(holds('site', built)).toBe(false);
});

test('an output that is gone does not hold', async () => {
  rmSync(at('out'), { recursive: true });
  expect(holds('site', built)).toBe(false);
});
