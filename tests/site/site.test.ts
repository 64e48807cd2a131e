import { beforeAll, describe, expect, test } from 'vitest';
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

test('an id stands once on a page', () => {
  for (const file of site.files().filter((name) => name.endsWith('.html'))) {
    const ids = attributes(page(file), '[id]', 'id');
    expect(ids, file).toEqual([...new Set(ids)]);
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

describe('the hooks of a briefing', () => {
  const crue = () => page('briefings/crue/index.html');

  test('a card for each figure, with the value that machines read', () => {
    const values = ['debit', 'debit-ancien', 'foyers', 'blesses', 'double', 'cout'].map((id) => [
      id,
      attributes(crue(), `aside#facts #figure-${id} data`, 'value')[0],
    ]);
    expect(values).toEqual([
      ['debit', '316.0'],
      ['debit-ancien', '290'],
      ['foyers', '1200/1500'],
      ['blesses', ''],
      ['double', '632'],
      ['cout', '1250000.50'],
    ]);
  });

  test('a card says how much, how sure, who says so and what it rests on', () => {
    expect(textOf(crue(), '#figure-foyers')).toMatch(/entre\s1.200 et\s1.500.foyers/u);
    expect(textOf(crue(), '#figure-foyers')).toContain('estimé');
    expect(textOf(crue(), '#figure-foyers')).not.toContain('Calcul');
    expect(textOf(crue(), '#figure-double')).toMatch(/Calcul\s: 2 × 316,0/);
    expect(textOf(crue(), '#figure-foyers')).toContain('la mairie');
    expect(textOf(crue(), '#figure-cout')).toMatch(/au.moins.1.250.000,50.€/u);
    expect(textOf(crue(), '#figure-debit')).toContain('316,0');
    expect(all(crue(), '#figure-debit a[href="#source-station"]').length).toBeGreaterThan(0);
    expect(all(crue(), '#figure-debit-ancien s, #figure-debit-ancien del').length).toBeGreaterThan(0);
  });

  test('a bound figure in the text leads to its card, and back', () => {
    expect(attributes(crue(), 'a[href="#figure-debit"] data', 'value')).toEqual(expect.arrayContaining(['316.0']));
    expect(attributes(crue(), '#figure-debit a[href^="#figure-debit--ref-"]', 'href')).toEqual([
      '#figure-debit--ref-1',
      '#figure-debit--ref-2',
    ]);
  });

  test('a citation leads to its source in the bibliography, and back', () => {
    expect(attributes(crue(), 'a[role="doc-biblioref"]', 'href')).toEqual([
      '#source-station',
      '#source-station',
      '#source-maire',
      '#source-maire',
    ]);
    expect(attributes(crue(), '[role="doc-bibliography"] [id^="source-"]', 'id')).toEqual(
      expect.arrayContaining(['source-station', 'source-maire', 'source-isw']),
    );
    expect(attributes(crue(), '#source-maire a[href^="#source-maire--ref-"]', 'href')).toEqual([
      '#source-maire--ref-1',
      '#source-maire--ref-2',
    ]);
  });

  test('a shared source reads in the language of each briefing', () => {
    expect(textOf(crue(), '#source-isw')).toContain('Données de terrain');
    expect(textOf(page('en/briefings/flood/index.html'), '#source-isw')).toContain('Field data');
  });

  test('dates keep their precision, an interval is two', () => {
    const dates = attributes(crue(), 'aside#facts time', 'datetime');
    expect(dates).toEqual(expect.arrayContaining(['2024-10-28', '2024-10-27', '2022-03']));
    expect(textOf(crue(), 'aside#facts')).toContain('mars 2022');
    expect(textOf(crue(), 'aside#facts')).not.toMatch(/1(er|ᵉʳ) mars 2022/);
  });

  test('an instant is shown in the time zone of the site', () => {
    // 00:30 at +02:00 is 23:30 of the day before in Paris, whose summer time ended two days earlier.
    expect(textOf(crue(), 'main')).toContain('28 octobre 2024');
    expect(all(crue(), 'time[datetime="2024-10-29T00:30:00+02:00"]').length).toBeGreaterThan(0);
  });

  test('corrections, retractions and expiry are said in words at the top', () => {
    expect(textOf(crue(), 'main')).toContain('Le débit a été recalculé par la station.');
    const sec = textOf(page('briefings/sec/index.html'), 'main');
    expect(sec.indexOf('Le relevé venait d’une autre rivière.')).toBeGreaterThan(-1);
    expect(sec).toContain('1ᵉʳ octobre 2024');
  });

  test('a corrected number in the text leads to its correction', () => {
    expect(attributes(crue(), '.prose .correction-ref', 'href')).toEqual(['#figure-debit--corrections']);
    expect(textOf(crue(), '.prose .correction-ref')).toBe('corrigé');
  });

  test('the facts say when their figures were true, and how many do not say', () => {
    expect(textOf(crue(), '#facts .as-of')).toMatch(/Période concernée\s: du 27 au 28 octobre 2024/u);
    expect(textOf(crue(), '#facts .as-of')).toMatch(/deux.chiffres sans date/u);
  });

  test('a retraction says its day and its reason once, above the headline', () => {
    const sec = page('briefings/sec/index.html');
    expect(textOf(sec, '.notice')).toContain('retirée le 3 septembre 2024');
    expect(textOf(sec, 'main').split('Le relevé venait d’une autre rivière.')).toHaveLength(2);
    expect(attributes(sec, '#updates a', 'href')).toEqual(['#content']);
  });

  test('a translation that is older than its original says so, with day, reason and link', () => {
    const flood = page('en/briefings/flood/index.html');
    expect(textOf(flood, '.notice')).toContain('The original changed on October 30, 2024, after this translation.');
    expect(textOf(flood, '.notice [lang="fr"]')).toBe('Le débit a été recalculé par la station.');
    expect(attributes(flood, '.notice a', 'href')).toEqual(['/briefings/crue/']);
  });

  test('the topic has the name of the page’s language', () => {
    expect(textOf(crue(), 'main')).toContain('Crue');
    expect(textOf(page('en/briefings/flood/index.html'), 'main')).toContain('Flood');
  });

  test('a translation and its original lead to each other', () => {
    expect(attributes(crue(), 'a[hreflang="en"]', 'href')).toContain('/en/briefings/flood/');
    expect(attributes(page('en/briefings/flood/index.html'), 'a[hreflang="fr"]', 'href')).toContain('/briefings/crue/');
    expect(attributes(page('methode/index.html'), 'a[hreflang="en"]', 'href')).toContain('/en/method/');
  });

  test('related briefings that are not out yet are left out', () => {
    expect(attributes(crue(), 'main a', 'href').filter((href) => href?.startsWith('/briefings/'))).toEqual(
      expect.arrayContaining(['/briefings/sec/']),
    );
  });
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
