/** Charts and maps as browsers draw them, with the fonts that readers have: nothing meets, nothing is cut, nothing scrolls. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Figure } from '../../src/schema/figure.ts';
import { ServedSite } from './served-site.ts';

const content = mkdtempSync(join(tmpdir(), 'precis-charts-'));
let served: ServedSite;

type Parts = Partial<Figure>;

function write(slug: string, lang: string, figures: readonly Parts[], more = {}): void {
  const full = figures.map((parts, index) => ({
    ...{ id: `f${index}`, label: lang === 'ar' ? 'جنود' : 'Soldats', unit: lang === 'ar' ? 'جندي' : 'soldats' },
    ...{ status: 'claimed', sources: ['s'], variable: slug, ...parts },
  }));
  const sources = [{ id: 's', title: 'Rapport', type: 'report', publisher: 'Institut' }];
  const front = { title: slug, summary: slug, published: '2024-11-01', lang, sources, figures: full, ...more };
  const body = `::figures{variable=${slug}}\n\n::timeline\n\n::map`;
  writeFileSync(join(content, `briefings/${slug}.md`), `---\n${JSON.stringify(front)}\n---\n${body}\n`);
}

const claims: readonly Parts[] = [
  { value: 3000, attributedTo: 'Volodymyr Zelensky', observationDate: '2024-10-28' },
  {
    value: 10000,
    qualifier: 'about',
    attributedTo: 'Antony Blinken',
    status: 'estimated',
    observationDate: '2024-10-30',
  },
  { minValue: 11000, maxValue: 12000, attributedTo: 'Pentagone', status: 'estimated', observationDate: '2024-10-31' },
  { value: 8000, qualifier: 'at-most', attributedTo: 'Renseignement sud-coréen', observationPeriod: '2024-10/..' },
  { value: 12000, attributedTo: 'Volodymyr Zelensky', status: 'projected' },
  { value: 1500, attributedTo: 'Kiev', observationDate: '2024-10-13', rank: 'deprecated' },
];
const series = (length: number): Parts[] =>
  Array.from({ length }, (_, index) => ({
    value: Math.round(200 + 150 * Math.sin(index / 6) + 3 * index),
    observationDate: new Date(Date.UTC(2024, 0, 1 + 5 * index)).toISOString().slice(0, 10),
    attributedTo: 'Institut',
  }));
const places = [
  { name: 'Koursk', latitude: 51.73, longitude: 36.19 },
  { name: 'Pokrovsk', latitude: 48.28, longitude: 37.18 },
  { name: 'Bruxelles', latitude: 50.85, longitude: 4.35 },
];
const dates = ['2022-03', '2024-08', '2024-10/..', '2024-10-28', '2024-11-05'].map((date) => ({
  date,
  label: `Le ${date}`,
}));

beforeAll(async () => {
  mkdirSync(join(content, 'briefings'));
  writeFileSync(
    join(content, 'site.yaml'),
    'name: Essai\nurl: https://releve.example/\nlanguages: [fr, ar]\ntimeZone: Europe/Paris\npublisher: {name: Essai}\n',
  );
  write('claims', 'fr', claims, { places, dates, topics: ['Ukraine'] });
  write('douze', 'fr', series(12));
  write('soixante', 'fr', series(60));
  write(
    'loin',
    'fr',
    [3, 4500, 3_000_000].map((value, index) => ({
      value,
      observationDate: `${1990 + 10 * index}`,
      attributedTo: `Agence ${index}`,
    })),
  );
  write(
    'negatif',
    'fr',
    [-12, -3, 4].map((value, index) => ({ value, unit: '%', observationDate: `202${index}`, attributedTo: 'Banque' })),
  );
  write(
    'arabe',
    'ar',
    claims.map(({ attributedTo: _, ...parts }, index) => ({
      ...parts,
      attributedTo: ['كييف', 'واشنطن'][index % 2] ?? '',
    })),
    { places, dates },
  );
  served = await ServedSite.of(content);
}, 180_000);
afterAll(async () => {
  await served?.close();
  rmSync(content, { recursive: true });
});

const pages = ['claims', 'douze', 'soixante', 'loin', 'negatif'].flatMap((slug) => [
  `/briefings/${slug}/`,
  `/figures/${slug}/`,
]);
const all = [...pages, '/ar/briefings/arabe/', '/ar/figures/arabe/', '/figures/'];

/** Pairs of texts, and of texts and marks, that meet within one drawing that is in view. */
function meetings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxesIn = (drawing: Element, selector: string) =>
      [...drawing.querySelectorAll(selector)]
        .map((element) => ({
          name: element.textContent?.trim() || element.tagName,
          box: element.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width > 0 && box.height > 0);
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    const found: string[] = [];
    for (const drawing of document.querySelectorAll('.time-plot > svg, .map-frame, .figure-rows')) {
      // The box of a line of text is higher than its letters.
      const texts = boxesIn(drawing, 'text tspan, text:not(:has(tspan)), .figure-row > :not(.chart-plot)').map(
        ({ name, box }) => ({
          name,
          box: new DOMRect(box.x, box.y + box.height / 5, box.width, box.height * 0.6),
        }),
      );
      const marks = boxesIn(drawing, 'g > svg, .figure-row svg svg, circle');
      for (const [index, text] of texts.entries()) {
        for (const other of [...texts.slice(index + 1), ...marks]) {
          if (meet(text.box, other.box)) found.push(`${text.name} × ${other.name}`);
        }
      }
    }
    return found;
  });
}

describe.each([320, 360, 768, 1280])('at %i px', (width) => {
  test.each(all)('no name or number of %s meets another one or a mark, and nothing scrolls sideways', (path) =>
    served.show(path, { width, scripts: false }, async (page) => {
      expect(await page.locator('.chart').count()).toBeGreaterThan(0);
      expect(await meetings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }),
  );
});

test.each([
  [360, 'rows', 'none'],
  [1280, 'none', 'plot'],
])('at %i px a variable is %s, and %s', (width, rows, plot) =>
  served.show('/figures/claims/', { width, scripts: false }, async (page) => {
    expect(await page.locator('.figure-rows').isVisible()).toBe(rows === 'rows');
    expect(await page.locator('.time-plot').isVisible()).toBe(plot === 'plot');
  }),
);

test('on a phone each row has its name before its mark, in order of time', () =>
  served.show('/figures/claims/', { width: 360 }, async (page) => {
    const names = await page.locator('.figure-row > span').allInnerTexts();
    expect(names.map((name) => name.replace(/\s/g, ' '))).toEqual([
      'Renseignement sud-coréen, depuis octobre 2024',
      'Kiev, 13 octobre 2024',
      'Volodymyr Zelensky, 28 octobre 2024',
      'Antony Blinken, 30 octobre 2024',
      'Pentagone, 31 octobre 2024',
      'Volodymyr Zelensky, sans date',
    ]);
  }));

test('a chart of the text stands in the rail no second time', () =>
  served.show('/briefings/claims/', {}, async (page) => {
    expect(await page.locator('.prose .variable-chart').count()).toBe(1);
    expect(await page.locator('#facts .variable-chart').count()).toBe(0);
  }));

test('at 200 % text the drawings grow with it, and nothing scrolls sideways', () =>
  served.open('/figures/claims/', { width: 1280, policy: false }, async (page) => {
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    expect(await meetings(page)).toEqual([]);
  }));

test.each(['light', 'dark'] as const)('marks stand out from %s paper, in forced colours and on paper', (colorScheme) =>
  served.show('/figures/claims/', { colorScheme }, async (page) => {
    const colours = () =>
      page
        .locator('.time-plot .filled')
        .first()
        .evaluate((mark) => {
          const { fill } = getComputedStyle(mark);
          return [fill, getComputedStyle(document.documentElement).backgroundColor];
        });
    for (const look of [{}, { forcedColors: 'active' }, { forcedColors: 'none', media: 'print' }] as const) {
      await page.emulateMedia(look);
      const [mark, paper] = await colours();
      expect(mark).not.toBe(paper);
    }
  }),
);

test('maps name the countries of their places, and say what lies beyond', () =>
  served.show('/briefings/claims/', { width: 360, scripts: false }, async (page) => {
    const map = page.locator('.prose .map');
    const names = (await map.locator('text').allTextContents()).map((name) => name.trim());
    expect(names).toEqual(expect.arrayContaining(['Koursk', 'Pokrovsk', 'Ukraine', 'Russie']));
    expect(names).not.toContain('Bruxelles');
    await expect.poll(() => map.innerText()).toMatch(/Bruxelles, à environ/);
  }));

test('dates stand on one line, in order', () =>
  served.show('/briefings/claims/', { width: 360, scripts: false }, async (page) => {
    const days = await page
      .locator('.prose .timeline time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
    expect(days).toEqual(['2022-03', '2024-08', '2024-10', '2024-10-28', '2024-11-05']);
  }));
