import { beforeAll, expect, test } from 'vitest';
import { isMention, reservedAnchors } from '../../src/domain/address/anchors.ts';
import { BuiltSite, belowPath, fixture } from './built-site.ts';
import { all, attributes, parse, textOf } from './html.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await BuiltSite.shared(fixture);
});

const page = (file: string) => parse(site.read(file));

function links(document: ReturnType<typeof parse>): string[] {
  return [...attributes(document, '[href]', 'href'), ...attributes(document, '[src]', 'src')].filter(
    (link) => link !== undefined,
  );
}

/** Pages across briefings that both languages of the fixture have. */
const recordPages = [
  ...['archive/', 'archive/2024/', 'archive/2024/10/', 'topics/', 'topics/crue/'],
  ...['figures/', 'figures/debit-loue/', 'sources/', 'sources/isw/'],
  ...['', 'correction/', 'clarification/', 'update/', 'retraction/'].map((type) => `updates/${type}`),
];

/** Pages with feeds that both languages of the fixture have. */
const followed = ['', 'topics/crue/', 'updates/', 'updates/correction/'];

/** Every value that a published figure has or had. */
const embeds = [
  'en/flood/debit_316',
  ...['debit_316', 'debit_310', 'debit-ancien_290', 'foyers_1200-1500', 'blesses_unknown'].map(
    (path) => `fr/crue/${path}`,
  ),
  ...['double_632', 'cout_1250000.5'].map((path) => `fr/crue/${path}`),
];

test('no page has an id twice, and no heading can take one that stands around it', () => {
  for (const file of site.files().filter((name) => name.endsWith('.html'))) {
    const document = page(file);
    const ids = attributes(document, '[id]', 'id');
    expect(ids, file).toEqual([...new Set(ids)]);
    const written = all(document, '.prose');
    if (written.length === 0) continue;
    const inside = new Set(attributes(document, '.prose [id]', 'id'));
    const slugs = (kind: string) =>
      ids.flatMap((id) => new RegExp(`^${kind}-([a-z0-9-]*?)(?:--.*)?$`).exec(id ?? '')?.[1] ?? []);
    const reserved = reservedAnchors(slugs('figure'), slugs('source'));
    const open = ids.filter((id = '') => !inside.has(id) && !reserved.has(id) && !isMention(id));
    expect(open, file).toEqual([]);
  }
});

test('the pages of the contract are there, and nothing else', () => {
  const data = (path: string) => [`${path}.csv`, `${path}.csv-metadata.json`, `${path}.json`];
  // What pages load carries its digest in its name.
  const aside =
    /^(?:(?:_astro|fonts|pagefind)\/|pictures\/[0-9a-f]{16}-|_redirects$)|\b(?:inondation|crue-de|comment)\b/;
  expect(site.files().filter((file) => !aside.test(file))).toEqual(
    [
      ...['404.html', 'favicon.svg', 'index.html', 'en/index.html', 'methode/index.html', 'en/method/index.html'],
      ...['search/index.html', 'en/search/index.html'],
      ...['briefings/crue', 'briefings/sec', 'en/briefings/flood'].flatMap((path) => [
        `${path}/index.html`,
        `${path}/briefing.ninjs.json`,
        ...data(`${path}/facts`),
      ]),
      ...['en/flood', 'fr/crue'].map((path) => `embed/${path}/index.html`),
      ...['fr', 'en'].flatMap((lang) =>
        ['index.html', 'oembed.json'].map((file) => `embed/${lang}/debit-loue/chart/${file}`),
      ),
      ...embeds.flatMap((path) => [`embed/${path}/index.html`, `embed/${path}/oembed.json`]),
      ...data('figures/debit-loue'),
      ...['figures.csv', 'figures.csv-metadata.json'],
      ...['facts', 'facts-csv', 'figures-csv', 'variable'].map((name) => `schemas/${name}.json`),
      ...[
        '.precis-site',
        '_headers',
        'next-build.json',
        'news-sitemap.xml',
        'robots.txt',
        'sitemap-2024.xml',
        'sitemap-index.xml',
        'sitemap-pages.xml',
      ],
      ...[...['', 'en/'].flatMap((home) => followed.map((path) => home + path)), 'topics/secheresse/'].flatMap(
        (folder) => ['rss.xml', 'atom.xml', 'feed.json'].map((file) => folder + file),
      ),
      ...['', 'en/'].flatMap((folder) => recordPages.map((path) => `${folder}${path}index.html`)),
      ...['archive/2024/09/', 'topics/secheresse/'].map((path) => `${path}index.html`),
      'feed.css',
      'pictures/images/carte.png',
      'pictures/images/logo.png',
    ].sort(),
  );
});

test('drafts and scheduled briefings leave no trace in any file', () => {
  for (const file of site.files()) {
    expect(site.bytes(file).includes('zqx'), file).toBe(false);
    expect(site.bytes(file).includes('brouillon'), file).toBe(false);
    expect(site.bytes(file).includes('demain'), file).toBe(false);
  }
});

test('every page is in its language and has its text', () => {
  for (const file of site.files().filter((name) => name.endsWith('.html'))) {
    const document = page(file);
    expect(attributes(document, 'html', 'lang'), file).toEqual([/^(?:embed\/)?en\//.test(file) ? 'en' : 'fr']);
    expect(textOf(document, 'main').length, file).toBeGreaterThan(20);
    expect(textOf(document, 'h1'), file).not.toBe('');
    // A data block does not run; what runs is a file of the site.
    const scripts = 'script:not([type="application/ld+json"])';
    for (const src of attributes(document, scripts, 'src')) expect(src, file).toMatch(/^\/_astro\/[^/]+\.js$/);
    expect(textOf(document, scripts), file).toBe('');
  }
  expect(textOf(page('briefings/crue/index.html'), 'main')).toContain('Note:texte et 10:30 restent.');
});

test('every link inside the site leads somewhere, fragments included', () => {
  const known = new Set(site.files().flatMap((file) => [`/${file}`, `/${file.replace(/index\.html$/, '')}`]));
  for (const file of site.files().filter((name) => name.endsWith('.html'))) {
    const address = new URL(file.replace(/index\.html$/, ''), 'https://releve.example/');
    for (const link of links(page(file))) {
      const url = new URL(link, address);
      if (url.origin !== address.origin) continue;
      expect(known, `${file}: ${url}`).toContain(decodeURI(url.pathname));
      if (url.hash === '') continue;
      const target = `${url.pathname.slice(1)}${url.pathname.endsWith('/') ? 'index.html' : ''}`;
      expect(site.read(target), `${file}: ${url}`).toContain(`id="${decodeURIComponent(url.hash.slice(1))}"`);
    }
  }
});

test('a page asks no other host for anything', () => {
  for (const file of site.files().filter((name) => name.endsWith('.html'))) {
    expect(
      attributes(page(file), '[src]', 'src').filter((src) => /^(https?:)?\/\//.test(src ?? '')),
      file,
    ).toEqual([]);
    expect(site.read(file), file).not.toMatch(/@import|url\((?!#|data:|\/fonts\/)/);
  }
});

test('lists show the newest first', () => {
  const hrefs = attributes(
    page('index.html'),
    'main h2 > a[href^="/briefings/"], main h3 > a[href^="/briefings/"]',
    'href',
  );
  expect([...new Set(hrefs)]).toEqual(['/briefings/crue/', '/briefings/sec/']);
});

test('a site below a path links below it', async () => {
  const below = await BuiltSite.shared(fixture, belowPath);
  const hrefs = below
    .files()
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => links(parse(below.read(file))));
  expect(hrefs.filter((href) => href.startsWith('/') && !href.startsWith('/news/'))).toEqual([]);
  expect(below.read('briefings/crue/index.html')).toContain('https://example.org/news/briefings/crue/');
});
