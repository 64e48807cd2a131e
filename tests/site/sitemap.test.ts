/** What crawlers are told of the site, read with an XML parser and held against the pages that were built. */
import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BuiltSite, belowPath, fixture } from './built-site.ts';
import { all, attributes, parse } from './html.ts';

interface Link {
  readonly hreflang: string;
  readonly href: string;
}
interface Url {
  readonly loc: string;
  readonly lastmod?: string;
  readonly link?: readonly Link[];
  readonly image?: readonly { readonly loc: string }[];
  readonly news?: {
    readonly publication: { readonly name: string; readonly language: string };
    readonly title: string;
  };
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  isArray: (name) => ['url', 'sitemap', 'link', 'image'].includes(name),
});

let site: BuiltSite;
beforeAll(async () => {
  // On 30 October 2024 at 12:00 UTC, when the newest briefings of the fixture are a day old.
  site = await BuiltSite.of(fixture, {
    ...belowPath,
    SOURCE_DATE_EPOCH: '1730289600',
  });
});
afterAll(() => site?.remove());

const urls = (file: string): Url[] => parser.parse(site.read(file)).urlset.url ?? [];
const file = (address: string) => new URL(address).pathname.replace('/news/', '').replace(/(^|\/)$/, '$1index.html');
const sitemaps = () => site.files().filter((name) => /^sitemap-(?!index)/.test(name));

test('the index names every sitemap, with its newest change', () => {
  const { sitemap } = parser.parse(site.read('sitemap-index.xml')).sitemapindex as { sitemap: Url[] };
  expect(sitemap.map(({ loc }) => file(loc)).sort()).toEqual(sitemaps());
  for (const { loc, lastmod } of sitemap) {
    const changes = urls(file(loc)).flatMap((url) => url.lastmod ?? []);
    expect(lastmod).toBe(changes.toSorted((a, b) => Date.parse(b) - Date.parse(a))[0]);
  }
});

test('every page that wants to be found stands in one sitemap, and nothing else does', () => {
  const pages = site
    .files()
    .filter((name) => name.endsWith('index.html'))
    .filter((name) => all(parse(site.read(name)), 'meta[name=robots], meta[http-equiv=refresh]').length === 0);
  const listed = sitemaps().flatMap(urls);
  expect(listed.map(({ loc }) => file(loc)).sort()).toEqual(pages);
  for (const { loc } of listed)
    expect(attributes(parse(site.read(file(loc))), '[rel=canonical]', 'href')).toEqual([loc]);
});

test('the last change of a briefing is the one that its page tells', () => {
  for (const { loc, lastmod } of urls('sitemap-2024.xml'))
    expect(site.read(file(loc)), loc).toContain(`"dateModified":"${lastmod}"`);
});

test('translations name each other', () => {
  const listed = new Map(
    sitemaps()
      .flatMap(urls)
      .map((url) => [url.loc, url]),
  );
  const translated = [...listed.values()].filter(({ link }) => link !== undefined);
  expect(translated.length).toBeGreaterThan(2);
  for (const { loc, link = [] } of translated) {
    expect(link.map(({ href }) => href)).toContain(loc);
    for (const { href } of link) expect(listed.get(href)?.link?.map((back) => back.href)).toContain(loc);
  }
});

test('a sitemap names the languages of a page as its head does, x-default included', () => {
  for (const { loc, link = [] } of sitemaps().flatMap(urls)) {
    const head = parse(site.read(file(loc)));
    const hrefs = attributes(head, 'link[rel=alternate][hreflang]', 'href');
    const languages = attributes(head, 'link[rel=alternate][hreflang]', 'hreflang');
    expect(new Map(link.map(({ hreflang, href }) => [hreflang, href])), loc).toEqual(
      new Map(languages.map((lang, index) => [lang, hrefs[index]])),
    );
  }
});

test('a list with nothing in it is for readers who follow a link, not for search engines', () => {
  const [empty] = site.files().filter((name) => /updates\/update\/index\.html$/.test(name) && name.startsWith('en/'));
  expect(attributes(parse(site.read(empty ?? '')), 'meta[name=robots]', 'content')).toEqual(['noindex']);
});

test('pictures of a page are listed with it', () => {
  const crue = urls('sitemap-2024.xml').find(({ loc }) => loc.endsWith('/crue/'));
  for (const { loc } of crue?.image ?? []) expect(site.files()).toContain(file(loc));
  expect(crue?.image).toHaveLength(1);
});

test('news of the last two days is told by language and title, and older briefings are not', () => {
  expect(urls('news-sitemap.xml').map(({ loc, news }) => [file(loc), news?.publication.language, news?.title])).toEqual(
    [
      ['en/briefings/flood/index.html', 'en', 'The Loue in flood'],
      ['briefings/crue/index.html', 'fr', 'La Loue en crue : ce que disent les relevés'],
    ],
  );
});

test('robots.txt leads to both lists', () => {
  expect(site.read('robots.txt')).toBe(
    [
      'User-agent: *',
      'Allow: /',
      '',
      'Sitemap: https://example.org/news/sitemap-index.xml',
      'Sitemap: https://example.org/news/news-sitemap.xml',
      '',
    ].join('\n'),
  );
});
