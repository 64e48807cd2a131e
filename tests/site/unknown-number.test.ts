/** A number that nobody knows has no status: nobody estimates, claims or confirms it. */
import { beforeAll, expect, test } from 'vitest';
import { BuiltSite } from './built-site.ts';
import { all, parse, textOf } from './html.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await BuiltSite.shared(`${import.meta.dirname}/languages`);
});

const page = (path: string) => parse(site.read(path));
const flat = (text: string) => text.replaceAll(/[\s\p{Cf}]+/gu, ' ').trim();

test.each([
  ['', 'crue', 'nombre inconnu de personnes', 'Blessés'],
  ['en/', 'flood', 'an unknown number of people', 'Injured'],
  ['de/', 'hochwasser', 'Personen in unbekannter Zahl', 'Verletzte'],
  ['es/', 'crecida', 'un número desconocido de personas', 'Heridos'],
  ['ar/', 'fayadan', 'أشخاص بعدد غير معروف', 'الجرحى'],
])('in %s, card, frame and feed say that it is unknown, and no status', (lang, slug, unknown, label) => {
  const briefing = page(`${lang}briefings/${slug}/index.html`);
  expect(flat(textOf(briefing, '#figure-blesses .quantity'))).toContain(unknown);
  expect(all(briefing, '#figure-blesses .status')).toEqual([]);
  expect(all(briefing, '#figure-foyers .status')).toHaveLength(1);
  const feed = site.read(`${lang}feed.json`);
  const { items } = JSON.parse(feed) as { items: { url: string; content_html: string }[] };
  const html = items.find(({ url }) => url.includes(`/briefings/${slug}/`))?.content_html ?? '';
  const figure = html.slice(html.indexOf(label)).split('</li>')[0] ?? '';
  expect(flat(figure)).toContain(unknown);
  expect(figure).not.toContain('aria-hidden');
  expect(figure).not.toMatch(/\(\s*\)/u);
});
