/** What a site in Japanese, Persian and Hebrew, for none of which the interface has words, says to programs. */
import type { Nodes } from 'hast';
import { beforeAll, expect, test } from 'vitest';
import { BuiltSite } from '../site/built-site.ts';
import { all, attributes, parse, textOf } from '../site/html.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await BuiltSite.shared(`${import.meta.dirname}/foreign`);
});

const page = (file: string) => parse(site.read(file));
const topic = 'https://releve.example/topics/%E6%9D%B1%E4%BA%AC/';

test('the address of a topic is one and the same URI in every output', () => {
  expect(site.read('sitemap-pages.xml')).toContain(`<loc>${topic}</loc>`);
  expect(attributes(page('topics/東京/index.html'), 'link[rel=canonical]', 'href')).toEqual([topic]);
  const feed = JSON.parse(site.read('topics/東京/feed.json'));
  expect([feed.home_page_url, feed.feed_url]).toEqual([topic, `${topic}feed.json`]);
  expect(site.read('topics/東京/atom.xml')).toContain(`href="${topic}"`);
  expect(attributes(page('briefings/jishin/index.html'), '.prose a', 'href')).toContain(new URL(topic).pathname);
});

test('addresses typed in fields are URIs', () => {
  const { sources } = JSON.parse(site.read('briefings/jishin/facts.json'));
  expect(sources[0].url).toBe('https://xn--r8jz45g.jp/%E7%99%BA%E8%A1%A8?%E6%97%A5=29#%E6%95%B0');
  expect(site.read('trust.txt')).toBe(
    '# 協会\nbelongto=https://xn--r8jz45g.jp/%E4%BC%9A%E5%93%A1\ncontact=mailto:a@releve.example\n',
  );
});

test.each([
  ['index.html', undefined],
  ['fa/index.html', 'rtl'],
  ['he/index.html', 'rtl'],
  ['fa/briefings/zelzele/index.html', 'rtl'],
  ['embed/fa/zelzele/avareh_10000/index.html', 'rtl'],
])('%s has the direction %s', (file, direction) => {
  expect(attributes(page(file), 'html', 'dir')).toEqual([direction]);
});

test('a feed says which way its texts run', () => {
  const [item] = JSON.parse(site.read('fa/feed.json')).items;
  expect(item.content_html).toMatch(/^<div lang="fa" dir="rtl">/);
  expect(JSON.parse(site.read('feed.json')).items[0].content_html).not.toContain('dir="rtl"');
});

test('another newsroom finds in ninjs who stands behind a briefing and how the newsroom works', () => {
  const item = JSON.parse(site.read('briefings/jishin/briefing.ninjs.json'));
  expect(item).toMatchObject({
    type: 'text',
    version: '2',
    language: 'ja',
    headlines: [{ value: '地震の後、避難者は 1万人' }],
    infoSources: [{ name: '政府', role: 'statement', literal: '発表' }],
    trustIndicators: [
      { role: 'https://schema.org/correctionsPolicy', href: 'https://xn--r8jz45g.jp/%E8%A8%82%E6%AD%A3' },
    ],
    renditions: [
      { name: 'web', href: 'https://releve.example/briefings/jishin/' },
      { name: 'picture', width: 48 },
    ],
  });
  expect(attributes(page('briefings/jishin/index.html'), 'link[title=ninjs]', 'href')).toEqual([
    '/briefings/jishin/briefing.ninjs.json',
  ]);
});

test('English words on a Persian page are marked as English, and Persian text is not', () => {
  const briefing = page('fa/briefings/zelzele/index.html');
  expect(attributes(briefing, 'html, #facts-title, #sources-title, nav.sections, .colophon .feed', 'lang')).toEqual([
    'fa',
    'en',
    'en',
    'en',
    'en',
  ]);
  expect(attributes(briefing, 'main h1, .standfirst, .prose', 'lang')).toEqual([undefined, undefined, undefined]);
});

test('English words within a Persian sentence are marked, and what stands beside them is not', () => {
  const briefing = page('fa/briefings/seyl/index.html');
  const marked = (selector: string) =>
    all(briefing, `${selector} span[lang=en]`).map((words) =>
      textOf({ type: 'root', children: [words] }, 'span').trim(),
    );
  expect(marked('.byline')).toEqual(expect.arrayContaining(['By', 'Updated']));
  expect(marked('.source-facts')).toEqual(expect.arrayContaining(['accessed', 'Licence']));
  expect(marked('.source-list')).toContain('Based on');
  expect(marked('.source-numbers')).toContain('Source');
  expect(marked('.timeline')).toEqual(expect.arrayContaining(['from', 'to']));
  expect(marked('.figure-card')).toContain('Calculation:');
  expect(marked('.data-links')).toContain('Data');
  expect(marked('.how-sure')).toContain('confirmed');
  expect(marked('.known')).toContain('estimated');
  expect(all(briefing, '.figure-label[lang], .source-title [lang], time[lang], .byline > p[lang]')).toEqual([]);
  expect(marked('.quantity')).toEqual(expect.arrayContaining(['an unknown number of', 'between', 'and']));
  expect(marked('.prose .figure-ref')).toEqual(expect.arrayContaining(['an unknown number of', 'between', 'and']));
  expect(marked('.known')).toContain('confirmed');
  expect(new Set(marked('.map figcaption'))).toEqual(new Set(['Locator map']));
  expect(all(briefing, '.table thead:not([lang=en])')).toEqual([]);
});

/** What stands in Latin letters in any language: formats, addresses, and the zone of a time. */
const inLatinLetters = /^(?:CSV|JSON|[a-z0-9-]+(?:\.[a-z0-9-]+)+|https?:\S+|[^a-z]*\(UTC[+−:\d]*\))$/;

/** The scripts of the pages themselves, with the digits of Persian. */
const ownScripts = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The texts of a page with letters of a script, each with the elements around it, where the language nearest to it is `lang`. */
function textsIn(script: RegExp, node: Nodes, lang: string, nearest?: string, way = ''): string[] {
  if (node.type === 'text') {
    const text = node.value.trim();
    return nearest === lang && script.test(text) && !inLatinLetters.test(text) ? [`${way}: ${text}`] : [];
  }
  if (!('children' in node)) return [];
  if (node.type !== 'element') return node.children.flatMap((child) => textsIn(script, child, lang, nearest, way));
  if (['head', 'script', 'style', 'svg', 'textarea', 'code'].includes(node.tagName)) return [];
  const own = node.properties.lang === undefined ? nearest : String(node.properties.lang);
  const name = [node.tagName, ...[node.properties.className ?? []].flat()].join('.');
  return node.children.flatMap((child) => textsIn(script, child, lang, own, `${way} ${name}`));
}

/** The texts in a script that a reader hears as `spoken` on any page of a language, each with its place. */
function heardAs(spoken: string, script: RegExp, lang: string): string[] {
  const pages = site
    .files()
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, document: page(file) }))
    .filter(({ document }) => attributes(document, 'html', 'lang')[0] === lang);
  expect(pages.length).toBeGreaterThan(5);
  return pages.flatMap(({ file, document }) => textsIn(script, document, spoken).map((text) => `${file}${text}`));
}

test.each(['fa', 'ja', 'he'])('no page in %s has an English word that is not marked', (lang) => {
  expect(heardAs(lang, /\p{Script=Latin}/u, lang)).toEqual([]);
});

test.each(['fa', 'ja', 'he'])('no page in %s has a word or date of its own marked as English', (lang) => {
  expect(heardAs('en', ownScripts, lang)).toEqual([]);
});

test('the marks by which English words are found reach no output', () => {
  const texts = site.files().filter((file) => /\.(?:html|xml|json|csv|txt|svg|js)$/.test(file));
  expect(texts.filter((file) => /[\ufff9-\ufffb]/.test(site.read(file)))).toEqual([]);
});
