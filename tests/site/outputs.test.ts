/** A site whose `site.yaml` switches outputs off, and on again. */
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withLentCache } from '../support/lent-cache.ts';
import { runCommand } from '../support/run-command.ts';
import { BuiltSite, fixture, now } from './built-site.ts';
import { attributes, parse } from './html.ts';

type Files = ReadonlyMap<string, Buffer>;

const none = 'embeds: none\nsearch: false\npreviews: false\n';
let folder: string;
/** Nothing cached, everything off. */
let off: Files;
/** All outputs, after a build without them. */
let on: Files;
/** Everything off, after a build with all outputs. */
let offAgain: Files;
let preferred: Files;
/** All outputs, nothing cached. */
let complete: Files;

const filesOf = (site: BuiltSite): Files => new Map(site.files().map((file) => [file, site.bytes(file)]));

/** Builds the fixture with these settings, with what earlier builds left in cache and output. */
async function build(settings: string): Promise<Files> {
  const content = join(folder, 'content');
  cpSync(fixture, content, { recursive: true });
  appendFileSync(join(content, 'site.yaml'), settings);
  const cache = join(folder, 'cache');
  const { code, stderr } = await withLentCache(cache, () =>
    runCommand('build', ['--content', content, '--out', join(folder, 'out'), '--verify'], {
      env: { SOURCE_DATE_EPOCH: now, PRECIS_CACHE: cache },
    }),
  );
  expect(code, stderr).toBe(0);
  return filesOf(BuiltSite.at(folder));
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'precis-outputs-'));
  off = await build(none);
  on = await build('');
  offAgain = await build(none);
  preferred = await build('embeds: preferred\n');
  complete = filesOf(await BuiltSite.shared(fixture));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function expectSame(one: Files, other: Files): void {
  expect([...one.keys()]).toEqual([...other.keys()]);
  for (const [file, bytes] of other) expect(one.get(file)?.equals(bytes), file).toBe(true);
}

/** What a build without some outputs lacks. */
const missing = (files: Files) => [...complete.keys()].filter((file) => !files.has(file));
const isPreview = (file: string) => /^pictures\/[^/]+\.png$/.test(file);

test('what is off is not made, and nothing else is missing', () => {
  const isOutput = (file: string) => /^(?:embed|pagefind|search|en\/search)\//.test(file) || isPreview(file);
  expect(missing(off)).toEqual([...complete.keys()].filter(isOutput));
  for (const kind of ['embed/', 'pagefind/', 'search/index.html', 'en/search/index.html'])
    expect(
      missing(off).some((file) => file.startsWith(kind)),
      kind,
    ).toBe(true);
  expect(missing(off).some(isPreview)).toBe(true);
  expect([...off.keys()].filter((file) => !complete.has(file))).toEqual([]);
});

test('what is off is named in no file: page, feed, sitemap, data or configuration', () => {
  const named =
    /\/embed\/|oembed|[/"]search\/|pagefind|rel="search"|role="search"|og:image|twitter:image|summary_large_image/i;
  for (const [file, bytes] of off) {
    // Scripts of the search page are files of the program, which no page asks for.
    if (file.startsWith('_astro/') || file.startsWith('pictures/')) continue;
    expect(named.exec(bytes.toString())?.[0], file).toBeUndefined();
  }
  const scripts = (files: Files) =>
    new Set(
      [...files].flatMap(([file, bytes]) =>
        file.endsWith('.html') ? attributes(parse(bytes.toString()), 'script[src]', 'src') : [],
      ),
    );
  expect([...scripts(complete)].filter((src) => !scripts(off).has(src))).toHaveLength(1);
});

test('articles have their own picture only, for search engines too', () => {
  const pictures = (files: Files, file: string) =>
    files
      .get(file)
      ?.toString()
      .match(/"image":\{?"?[^,}]*/g);
  expect(pictures(complete, 'briefings/crue/index.html')).toEqual(pictures(off, 'briefings/crue/index.html'));
  expect(pictures(complete, 'en/briefings/flood/index.html')).toHaveLength(1);
  expect(pictures(off, 'en/briefings/flood/index.html')).toBeNull();
});

test('switching outputs off or on equals a clean build', () => {
  expectSame(on, complete);
  expectSame(offAgain, off);
});

test('with embeds: preferred only preferred figures have frames, those of their former values included', () => {
  const frames = [...preferred.keys()].filter((file) => file.startsWith('embed/') && file.endsWith('.html'));
  expect(frames).toEqual([
    'embed/en/debit-loue/chart/index.html',
    'embed/en/flood/debit_316/index.html',
    'embed/en/flood/index.html',
    ...['crue-de-la-loue', 'crue'].flatMap((slug) => [
      `embed/fr/${slug}/debit_310/index.html`,
      `embed/fr/${slug}/debit_316/index.html`,
      `embed/fr/${slug}/index.html`,
    ]),
    'embed/fr/debit-loue/chart/index.html',
    'embed/fr/inondation/debit_310/index.html',
    'embed/fr/inondation/debit_316/index.html',
    'embed/fr/inondation/index.html',
  ]);
  const codes = (file: string) =>
    preferred
      .get(file)
      ?.toString()
      .match(/<textarea/g);
  expect(codes('embed/fr/crue/index.html')).toHaveLength(1);
  expect(preferred.get('briefings/crue/index.html')?.toString()).toContain('href="/embed/fr/crue/"');
  expect(missing(preferred).filter((file) => !file.startsWith('embed/'))).toEqual([]);
});
