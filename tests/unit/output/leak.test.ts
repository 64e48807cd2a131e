import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { Secret } from '../../../src/domain/graph/secret.ts';
import { leaksIn } from '../../../src/output/leak.ts';

const secret: Secret = {
  file: 'briefings/demain.md',
  title: 'L’accord d’Oran : « trêve » & 10 000 hommes',
  path: '/briefings/demain/',
  before: ['/fr', '/en'],
  id: '0b2c9a34-6f1e-4c1d-9a57-2f0f8c1d5e11',
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-leak-'));
  const made = folder;
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
});

function write(file: string, text: string | Buffer): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

const found = (published: string[] = [], drawn: string[] = []) =>
  leaksIn(folder, [secret], published, drawn).map(({ where, tells }) => `${where} ${tells}`);

test.each<[string, string | Buffer]>([
  ['in HTML', '<p>L’accord d’Oran\u00a0: «\u202ftrêve\u202f» &amp; 10\u202f000 hommes</p>'],
  ['in JSON', '{"title":"L\\u2019accord d\\u2019Oran : \\u00ab tr\\u00eave \\u00bb & 10 000 hommes"}'],
  ['decomposed', 'L’accord d’Oran : « tre\u0302ve » & 10 000 hommes'.normalize('NFD')],
  ['in capitals', 'L’ACCORD D’ORAN : « TRÊVE » & 10 000 HOMMES'],
  ['in HTML with numbers for letters', 'L&#x2019;accord d&#8217;Oran : « tr&#xea;ve » &amp; 10 000 hommes'],
  ['in an address', `https://share.example/?text=${encodeURIComponent(secret.title)}`],
  ['in gzip', gzipSync(`pagefind_dcd${JSON.stringify(secret)}`.replace(/,"path.*/, ''))],
])('a title is found %s', (_, text) => {
  write('a/file', text);
  expect(found()).toEqual(['/a/file title']);
});

test('a title is found in Brotli, and on pictures', () => {
  write('feed.xml.br', brotliCompressSync(secret.title));
  expect(found([], [secret.title])).toEqual(['/feed.xml.br title', 'pictures title']);
});

test.each([
  ['<a href="https://site.example/briefings/demain/">'],
  ['<a href="/news/briefings/demain#sources">'],
  ['Sitemap: /briefings/demain'],
  ['/pro/briefings/demain/'],
  ['https://share.example/?url=https%3A%2F%2Fsite.example%2Fbriefings%2Fdemain%2F'],
])('an address is found in %s', (text) => {
  write('page.html', text);
  expect(found()).toEqual(['/page.html address']);
});

test('an address is found in the name of a file, an id wherever it stands', () => {
  write('briefings/demain/index.html', '');
  write('atom.xml', `<id>urn:uuid:${secret.id}</id>`);
  expect(found().sort()).toEqual(['/atom.xml id', '/briefings/demain/index.html address']);
});

test('a title is found in the name of a file', () => {
  write(`${secret.title}.pdf`.replaceAll(/[:/]/g, ''), '');
  expect(found().map((leak) => leak.split(' ').at(-1))).toEqual(['title']);
});

test('other addresses, other words and what is binary raise no alarm', () => {
  write('en/briefings/demain/index.html', 'L’accord d’Oslo');
  write('briefings/demain-matin/index.html', '/topics/demain/ /briefings/demain-matin/');
  write('picture.png', Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256)));
  expect(found()).toEqual([]);
});

test('a title that published texts hold is no leak, its address still is', () => {
  write('page.html', secret.title);
  write('other.html', secret.path);
  expect(found([`{"summary":"${secret.title}"}`])).toEqual(['/other.html address']);
});
