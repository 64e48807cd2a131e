import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LiveContent } from '../../../../src/intake/content/live-content.ts';
import { fixture, now } from '../../../site/built-site.ts';

let folder: string;
let live: LiveContent;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'precis-live-'));
  vi.stubEnv('PRECIS_CACHE', join(folder, 'cache'));
  cpSync(fixture, join(folder, 'content'), { recursive: true });
  const options = { folder: join(folder, 'content'), publicFolder: folder, now: Number(now) * 1000, address: {} };
  const read = await LiveContent.read(options);
  if (read.live === undefined) throw new Error('The fixture describes a site.');
  live = read.live;
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const path = (file: string) => join(folder, 'content', file);
const titleOf = (slug: string) => live.snapshot.briefings.find((entry) => entry.slug === slug)?.record.title;
const dry = 'briefings/sec.md';

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(path(file), change(readFileSync(path(file), 'utf8')));
}
const retitle = (title: string) => (text: string) => text.replace(/^title: .*$/m, `title: ${title}`);

test('of the Markdown files only the changed ones are opened', async () => {
  edit(dry, retitle('Encore sec'));
  edit('briefings/demain.md', retitle('Plus tard'));
  const { pagesChanged } = await live.reread(new Set([dry]));
  expect(pagesChanged).toBe(true);
  expect(titleOf('sec')).toBe('Encore sec');
  expect(titleOf('demain')).not.toBe('Plus tard');
});

test('a save that changes nothing moves no page', async () => {
  const { pagesChanged, problems } = await live.reread(new Set([dry]));
  expect({ pagesChanged, problems }).toEqual({ pagesChanged: false, problems: [] });
});

test('a broken file keeps its last good state, and tells its problem once', async () => {
  const title = titleOf('sec');
  edit(dry, (text) => `${retitle('Nouveau')(text)}\n[@personne]\n`);
  const broken = await live.reread(new Set([dry]));
  expect(broken.pagesChanged).toBe(false);
  expect(broken.problems.map(({ file, rule }) => [file, rule])).toContainEqual([dry, 'unknown-source']);
  expect(titleOf('sec')).toBe(title);
  expect((await live.reread(new Set([dry]))).problems).toEqual([]);
  edit(dry, (text) => text.replace('[@personne]', ''));
  await live.reread(new Set([dry]));
  expect(titleOf('sec')).toBe('Nouveau');
});

test('what is deleted or renamed while broken leaves nothing behind', async () => {
  edit(dry, (text) => `${text}\n[@personne]\n`);
  await live.reread(new Set([dry]));
  renameSync(path(dry), path('briefings/aride.md'));
  await live.reread(new Set([dry, 'briefings/aride.md']));
  expect(titleOf('sec')).toBeUndefined();
  expect(live.content.problems.map(({ file }) => file)).not.toContain(dry);
  edit('briefings/aride.md', (text) => text.replace('[@personne]', ''));
  await live.reread(new Set(['briefings/aride.md']));
  expect(titleOf('aride')).toBeDefined();
});

test('a site.yaml that describes no site changes no page', async () => {
  const before = live.snapshot;
  edit('site.yaml', (text) => text.replace('Europe/Paris', 'Europe/Pari'));
  const { pagesChanged, problems } = await live.reread(new Set(['site.yaml']));
  expect(pagesChanged).toBe(false);
  expect(problems.map(({ file }) => file)).toContain('site.yaml');
  expect(live.snapshot.briefings).toEqual(before.briefings);
});

test('a shared source that changes is read into every briefing', async () => {
  edit('sources/isw.yaml', (text) => text.replace(/^title: .*$/m, 'title: Autre titre'));
  const { pagesChanged } = await live.reread(new Set(['sources/isw.yaml']));
  expect(pagesChanged).toBe(true);
  expect(JSON.stringify(live.snapshot.sources)).toContain('Autre titre');
});
