/** What feeds say of figures and changes, in the words and marks of each language. */
import { beforeAll, expect, test } from 'vitest';
import { BuiltSite } from './built-site.ts';
import { all, parse, textOf } from './html.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await BuiltSite.shared(`${import.meta.dirname}/languages`);
});

const flat = (text: string) => text.replaceAll(/[\s\p{Cf}]+/gu, ' ').trim();

function item(lang: string, slug: string): string {
  const { items } = JSON.parse(site.read(`${lang}feed.json`)) as { items: { url: string; content_html: string }[] };
  return items.find(({ url }) => url.includes(`/briefings/${slug}/`))?.content_html ?? '';
}

test.each([
  ['', 'crue', 'N’est plus retenu.'],
  ['en/', 'flood', 'No longer relied on.'],
  ['de/', 'hochwasser', 'Nicht mehr maßgeblich.'],
  ['es/', 'crecida', 'Ya no se tiene en cuenta.'],
  ['ar/', 'fayadan', 'لم يعد معتمدًا.'],
])('a number that is given up says so in words too (%s%s)', (lang, slug, words) => {
  const figures = all(parse(item(lang, slug)), 'li').map((li) => flat(textOf({ type: 'root', children: [li] }, 'li')));
  expect(figures.filter((text) => text.includes(words))).toHaveLength(1);
});

test('an Arabic feed joins what it says with Arabic commas', () => {
  const html = parse(item('ar/', 'fayadan'));
  const texts = all(html, 'li').map((li) => flat(textOf({ type: 'root', children: [li] }, 'li')));
  expect(texts.length).toBeGreaterThan(8);
  expect(texts.filter((text) => text.includes(', '))).toEqual([]);
  expect(texts.some((text) => text.includes('، '))).toBe(true);
});
