/** What pages say of themselves where their link is shared. */
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { BuiltSite, belowPath, fixture } from './built-site.ts';
import { all, attributes, leadsOn, parse, textOf } from './html.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await BuiltSite.shared(fixture);
});

/** All values of each tag, by its name. */
function tags(file: string, of = site): ReadonlyMap<string, string[]> {
  const metas = all(parse(of.read(file)), 'meta[content]').map(({ properties }) => ({
    name: String(properties.property ?? properties.name),
    content: String(properties.content),
  }));
  return new Map(
    [...Map.groupBy(metas, ({ name }) => name)].map(([name, each]) => [name, each.map(({ content }) => content)]),
  );
}

/** The file of the site that an absolute address names. */
const fileAt = (address: string | undefined) => new URL(address ?? '').pathname.slice(1);

/** Pages whose links people share; those for frames are not among them. */
const shared = () =>
  site
    .files()
    .filter((file) => file.endsWith('.html') && !/^404\.html$|^embed\//.test(file))
    .filter((file) => !leadsOn(parse(site.read(file))));

test('every page has its tags, with absolute addresses and the texts of the page', async () => {
  for (const file of shared()) {
    const page = parse(site.read(file));
    const said = tags(file);
    const lang = attributes(page, 'html', 'lang')[0];
    expect(said.get('og:url'), file).toEqual(attributes(page, 'link[rel=canonical]', 'href'));
    expect(said.get('og:locale'), file).toEqual([lang === 'en' ? 'en_US' : 'fr_FR']);
    expect(textOf(page, 'title'), file).toContain(said.get('og:title')?.[0]);
    expect(said.get('og:description'), file).toEqual(said.get('description'));
    expect(said.get('og:type'), file).toEqual([/briefings\//.test(file) ? 'article' : 'website']);
    expect(said.get('twitter:card'), file).toEqual(['summary_large_image']);
    const [image = ''] = said.get('og:image') ?? [];
    expect(image, file).toMatch(/^https:\/\/releve\.example\/pictures\/[0-9a-f]{16}-preview\.png$/);
    const { width, height } = await sharp(site.bytes(fileAt(image))).metadata();
    expect([said.get('og:image:width'), said.get('og:image:height')], file).toEqual([[`${width}`], [`${height}`]]);
    expect(said.get('og:image:type'), file).toEqual(['image/png']);
    expect(said.get('og:image:alt'), file).toEqual(said.get('twitter:image:alt'));
  }
});

test('a briefing says when it was published and changed, what it is about, and in which languages it is', () => {
  const said = tags('briefings/crue/index.html');
  const page = parse(site.read('briefings/crue/index.html'));
  const [article] = JSON.parse(textOf(page, 'script[type="application/ld+json"]'))['@graph'];
  expect(said.get('article:published_time')).toEqual([article.datePublished]);
  expect(said.get('article:modified_time')).toEqual([article.dateModified]);
  expect(said.get('article:tag')?.length).toBe(article.about.length);
  expect(said.get('article:section')).toEqual(said.get('article:tag')?.slice(0, 1));
  expect(said.get('og:locale:alternate')).toEqual(['en_US']);
  expect(tags('index.html').has('article:published_time')).toBe(false);
});

test('briefings and variables have pictures of their own, whose text the page has too; other pages share that of the site', () => {
  const pictures = (files: string[]) => files.map((file) => tags(file).get('og:image')?.[0] ?? '');
  const hasOwn = (file: string) => /briefings\/|figures\/./.test(file) && !/figures\/index\.html$/.test(file);
  const briefings = shared().filter(hasOwn);
  const others = shared().filter((file) => !hasOwn(file));
  expect(new Set(pictures(briefings)).size).toBe(briefings.length);
  expect(new Set(pictures(others)).size).toBe(2);
  // Nothing is drawn that no page names: no draft, nothing scheduled.
  const named = new Set([...pictures(briefings), ...pictures(others)].map(fileAt));
  expect(site.files().filter((file) => file.endsWith('-preview.png'))).toEqual([...named].sort());
  const said = tags('briefings/crue/index.html');
  const flat = (text = '') => text.replace(/\s/g, ' ');
  expect(flat(said.get('og:image:alt')?.[0])).toContain(
    flat(textOf(parse(site.read('briefings/crue/index.html')), 'h1')),
  );
});

test('below a path, addresses have it', async () => {
  const below = await BuiltSite.shared(fixture, belowPath);
  const said = tags('briefings/crue/index.html', below);
  expect(said.get('og:url')).toEqual(['https://example.org/news/briefings/crue/']);
  expect(said.get('og:image')?.[0]).toMatch(/^https:\/\/example\.org\/news\/pictures\//);
});
