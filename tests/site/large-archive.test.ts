/** An archive of 2,000 briefings, built by the real command and walked by its links. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { briefingsOnPage } from '../../src/domain/archive-view.ts';
import { BuiltSite } from './built-site.ts';

const count = 2000;
const firstMoment = Date.UTC(2016, 0, 1);
const distance = 36 * 3_600_000;
let content: string;
let site: BuiltSite;

beforeAll(async () => {
  content = mkdtempSync(join(tmpdir(), 'precis-large-'));
  mkdirSync(join(content, 'briefings'));
  writeFileSync(
    join(content, 'site.yaml'),
    'name: Mesure\nurl: https://mesure.example\nlanguages: [fr]\ntimeZone: Europe/Paris\npublisher: {name: Mesure}\n',
  );
  for (let index = 0; index < count; index += 1) {
    const published = new Date(firstMoment + index * distance).toISOString().replace('.000', '');
    const text = `---\ntitle: Point ${index}\nsummary: Le relevé.\npublished: ${published}\ntopics: [Thème ${index % 4}]\n---\nUn relevé.\n`;
    writeFileSync(join(content, 'briefings', `point-${index}.md`), text);
  }
  site = await BuiltSite.of(content);
});
afterAll(() => {
  site?.remove();
  rmSync(content, { recursive: true, force: true });
});

function linksOf(path: string): string[] {
  const main = /<main[\s\S]*<\/main>/.exec(site.read(`${path.slice(1)}index.html`))?.[0] ?? '';
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
  const numbered = site.files().filter((file) => /^(archive|topics)\/.*\/page\/\d+\/index\.html$/.test(file));
  expect(numbered.length).toBeGreaterThan(150);
  const linked = new Set([...walk('/archive/'), ...walk('/topics/')]);
  for (const file of numbered) {
    const path = `/${file.replace('index.html', '')}`;
    expect(linked).toContain(path);
    expect(briefingsOf(path), path).toHaveLength(briefingsOnPage);
  }
});
