/**
 * A large archive, built by the real command, walked by its links and searched in Chromium. `PRECIS_ARCHIVE` says how many
 * briefings it has; the nightly workflow asks for thousands.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { briefingsOnPage } from '../../src/domain/list/briefing-list-page.ts';
import { ServedSite } from './served-site.ts';

const count = Number(process.env.PRECIS_ARCHIVE ?? 400);
const firstMoment = Date.UTC(2016, 0, 1);
const distance = 36 * 3_600_000;
/** What only one briefing has: a figure, a word. */
const facts = new Map([
  [
    177,
    `sources: [{id: s, title: Relevé, type: dataset, publisher: Station}]\nfigures: [{id: balises, label: Balises d’essai, value: 4242, unit: balises, status: confirmed, sources: [s]}]\n`,
  ],
]);
const words = new Map([
  [177, 'On compte :figure[4 242 balises]{#balises}.'],
  [334, 'Un ornithorynque est passé.'],
]);
let content: string;
let served: ServedSite;

beforeAll(async () => {
  content = mkdtempSync(join(tmpdir(), 'precis-large-'));
  mkdirSync(join(content, 'briefings'));
  writeFileSync(
    join(content, 'site.yaml'),
    'name: Mesure\nurl: https://releve.example\nlanguages: [fr, en]\ntimeZone: Europe/Paris\npublisher: {name: Mesure}\n',
  );
  for (let index = 0; index < count; index += 1) {
    const published = new Date(firstMoment + index * distance).toISOString().replace('.000', '');
    const text = `---\ntitle: Point ${index}\nsummary: Le relevé.\npublished: ${published}\ntopics: [Thème ${index % 4}]\n${facts.get(index) ?? ''}---\n${words.get(index) ?? 'Un relevé.'}\n`;
    writeFileSync(join(content, 'briefings', `point-${index}.md`), text);
  }
  served = await ServedSite.of(content);
});
afterAll(async () => {
  await served?.close();
  rmSync(content, { recursive: true, force: true });
});

function linksOf(path: string): string[] {
  const main = /<main[\s\S]*<\/main>/.exec(served.site.read(`${path.slice(1)}index.html`))?.[0] ?? '';
  return [...new Set([...main.matchAll(/href="?([^"#\s>]+)/g)].map(([, href]) => href ?? ''))];
}

const briefingsOf = (path: string) => linksOf(path).filter((href) => /^\/briefings\/[^/]+\/$/.test(href));

/** Every page below an address that its own links lead to. */
function walk(start: string): Set<string> {
  const pages = new Set([start]);
  for (const page of pages) {
    for (const href of linksOf(page)) if (href.startsWith(start) && href.endsWith('/')) pages.add(href);
  }
  return pages;
}

test.each(['/archive/', '/topics/'])('links from %s lead to every briefing', (start) => {
  expect(new Set([...walk(start)].flatMap(briefingsOf)).size).toBe(count);
});

test('every numbered page is full and has an address that is linked to', () => {
  const numbered = served.site.files().filter((file) => /^(archive|topics)\/.*\/page\/\d+\/index\.html$/.test(file));
  expect(numbered.length).toBeGreaterThan(count * 0.075);
  const linked = new Set([...walk('/archive/'), ...walk('/topics/')]);
  for (const file of numbered) {
    const path = `/${file.replace('index.html', '')}`;
    expect(linked).toContain(path);
    expect(briefingsOf(path), path).toHaveLength(briefingsOnPage);
  }
});

test.each([
  ['ornithorynque', '/briefings/point-334/'],
  ['balises', '/briefings/point-177/#figure-balises'],
])('the search finds the one briefing that has "%s"', (query, address) =>
  served.open(`/search/?q=${query}`, {}, async (page) => {
    await page.locator('.hits a').first().waitFor();
    const hrefs = await page.locator('.hits a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toContain(address);
    expect(new Set(hrefs.map((href) => href?.split('#')[0])).size).toBe(1);
  }),
);

test('a language without briefings finds nothing, not those of another', () =>
  served.open('/en/search/?q=ornithorynque', {}, async (page) => {
    await page.getByText('Nothing found.').waitFor();
    expect(await page.locator('.hits a').count()).toBe(0);
  }));
