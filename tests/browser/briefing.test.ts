import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixture } from '../site/built-site.ts';
import { violations } from './axe.ts';
import { ServedSite, type View } from './served-site.ts';

let site: ServedSite;

beforeAll(async () => {
  site = await ServedSite.of(fixture);
});
afterAll(() => site?.close());

const withPage = (path: string, view: View, use: (page: Page) => Promise<void>) => site.open(path, view, use);
/** Of tests that only look. */
const shown = (path: string, view: View, use: (page: Page) => Promise<void>) => site.show(path, view, use);

async function box(page: Page, selector: string) {
  const found = await page.locator(selector).first().boundingBox();
  if (found === null) throw new Error(`${selector} is not shown.`);
  return found;
}

test('at 1280 px the facts stand beside the body', () =>
  shown('/briefings/crue/', { width: 1280 }, async (page) => {
    const facts = await box(page, 'aside#facts');
    const heading = await box(page, 'h2#ce-que-lon-sait');
    expect(facts.x).toBeGreaterThan(heading.x + heading.width - 1);
    expect(facts.y).toBeLessThan(heading.y + 200);
  }));

test('at 360 px the facts stand before the body, below the key points', () =>
  shown('/briefings/crue/', { width: 360 }, async (page) => {
    const facts = await box(page, 'aside#facts');
    const heading = await box(page, 'h2#ce-que-lon-sait');
    const keyPoint = await box(page, 'text=Il pleut');
    expect(facts.y + facts.height).toBeLessThanOrEqual(heading.y);
    expect(keyPoint.y).toBeLessThan(facts.y);
  }));

test('on paper the essentials and the facts come first, all of them, and addresses are written out', () =>
  shown('/briefings/crue/', { width: 700 }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const facts = await box(page, 'aside#facts');
    const essentials = await box(page, '#key-points');
    expect(essentials.y + essentials.height).toBeLessThanOrEqual(facts.y);
    // A4 with its margins, at 96 pixels an inch.
    expect(essentials.y + essentials.height).toBeLessThan(980);
    expect(facts.y + facts.height).toBeLessThanOrEqual((await box(page, 'h2#ce-que-lon-sait')).y);
    expect(await page.locator('.status svg').first().isVisible()).toBe(true);
    const cards = await page.locator('.figure-card').all();
    for (const card of cards) expect(await card.isVisible()).toBe(true);
    expect(await page.locator('#figure-foyers').getByText('Selon la mairie.').isVisible()).toBe(true);
    for (const part of ['.masthead nav', '.data-links', '#related'])
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    const source = page.locator('.source-list a[href^=http]').first();
    const written = await source.evaluate((link) => getComputedStyle(link, '::after').content);
    expect(written).toContain(await source.getAttribute('href'));
  }));

test.each([320, 360, 1280])('nothing scrolls sideways at %i px', (width) =>
  shown('/briefings/crue/', { width }, async (page) => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }),
);

test.each(['/', '/briefings/crue/', '/methode/', '/404.html'])('on %s components win over the reset', (path) =>
  shown(path, {}, async (page) => {
    const spaces = await page
      .locator('.masthead, .colophon')
      .evaluateAll((parts) =>
        parts.map((part) => getComputedStyle(part).paddingBlock + getComputedStyle(part).marginBlock),
      );
    expect(spaces.length).toBeGreaterThan(1);
    for (const space of spaces) expect(space).toMatch(/[1-9]/);
  }),
);

test.each([true, false])('following a figure marks its card (scripts: %s)', (scripts) =>
  withPage('/briefings/crue/', { scripts }, async (page) => {
    const card = page.locator('#figure-foyers');
    const unmarked = await card.screenshot();
    await page.locator('a[href="#figure-foyers"]').last().click();
    expect(new URL(page.url()).hash).toBe('#figure-foyers');
    await expect.poll(() => card.evaluate((element) => element.matches(':target'))).toBe(true);
    expect(await card.isVisible()).toBe(true);
    expect((await card.screenshot()).equals(unmarked)).toBe(false);
  }),
);

test.each([
  [360, '.prose a[role=doc-biblioref]'],
  [1280, '#facts .source-numbers a'],
])('at %i px %s opens its source beside it, never above it, and closes it again (without scripts)', (width, citation) =>
  withPage('/briefings/crue/', { width, scripts: false }, async (page) => {
    const scrolled = () => page.evaluate(() => Math.round(scrollY));
    await page.locator('#facts summary').first().click();
    await page.locator(citation).first().scrollIntoViewIfNeeded();
    const before = await scrolled();
    await page.locator(citation).first().click();
    const source = page.locator('[role=doc-bibliography] li:target');
    await expect.poll(() => source.count()).toBe(1);
    await expect.poll(scrolled).toBe(before);
    const word = await box(page, `${citation} >> nth=0`);
    const { x, y, height, width: own } = await box(page, '[role=doc-bibliography] li:target > div');
    expect(Math.min(Math.abs(y - word.y - word.height), Math.abs(word.y - y - height))).toBeLessThan(20);
    expect(y >= word.y + word.height || y + height <= word.y).toBe(true);
    expect([x >= 0, x + own <= width, y >= 0, y + height <= 900]).toEqual([true, true, true, true]);
    expect(await source.innerText()).toMatch(/Relevé de la station\s.*Station d’essai.*28 octobre 2024/su);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('https://example.org/station');
    await source.getByRole('link', { name: 'Fermer' }).click();
    await expect.poll(() => source.count()).toBe(0);
    await expect.poll(scrolled).toBe(before);
  }),
);

test.each([0.02, 0.5, 0.98])('a source never covers the word that opened it, at %f of the window', (place) =>
  withPage('/briefings/crue/', { width: 360, scripts: false }, async (page) => {
    const word = page.locator('.prose a[role=doc-biblioref]').first();
    await word.evaluate((link, at) => scrollBy(0, link.getBoundingClientRect().top - at * (innerHeight - 20)), place);
    await word.focus();
    await page.keyboard.press('Enter');
    const source = page.locator('[role=doc-bibliography] li:target > div');
    await expect.poll(() => source.count()).toBe(1);
    const [link, entry] = [await word.boundingBox(), await source.boundingBox()];
    if (link === null || entry === null) throw new Error('Both are shown.');
    expect(entry.y >= link.y + link.height || entry.y + entry.height <= link.y).toBe(true);
  }),
);

test('the way back from a source marks the mention that it names', () =>
  withPage('/briefings/crue/', { scripts: false }, async (page) => {
    await page.locator('.prose a[role=doc-biblioref]').first().click();
    await page.getByRole('link', { name: 'retour au texte, 2ᵉ mention' }).locator('visible=true').last().click();
    await expect.poll(() => page.locator('.prose a:target').count()).toBe(1);
    const tint = await page.locator('.prose a:target').evaluate((link) => getComputedStyle(link).backgroundColor);
    expect(tint).not.toBe('rgba(0, 0, 0, 0)');
  }));

test('a number that was corrected leads to its correction, and so does its card', () =>
  withPage('/briefings/crue/', { width: 360, scripts: false }, async (page) => {
    const correction = page.locator('#figure-debit--corrections:target');
    await page.locator('.prose .correction-ref').click();
    await expect.poll(() => correction.isVisible()).toBe(true);
    await page.goBack();
    await page.locator('#figure-debit summary').click();
    await page.getByRole('link', { name: 'Rectificatif' }).locator('visible=true').click();
    await expect.poll(() => correction.isVisible()).toBe(true);
  }));

test('a link to a card opens it: note, sources and mentions (without scripts)', () =>
  withPage('/briefings/crue/', { scripts: false }, async (page) => {
    const details = page.locator('#figure-foyers').getByText('Selon la mairie.');
    expect(await details.isVisible()).toBe(false);
    await page.locator('.prose a[href="#figure-foyers"]').click();
    await expect.poll(() => details.isVisible()).toBe(true);
    expect(await page.locator('#figure-foyers .source-numbers a').isVisible()).toBe(true);
    expect(await page.locator('#figure-foyers .back a').isVisible()).toBe(true);
  }));

test('on a phone every card can be reached, also one behind the fold of the summary', () =>
  withPage('/briefings/crue/', { width: 360, scripts: false }, async (page) => {
    await page.locator('a[href="#figure-cout"]').first().click();
    await expect.poll(() => page.locator('#figure-cout').isVisible()).toBe(true);
  }));

test('the text is the same with scripts off', async () => {
  const texts: string[] = [];
  for (const scripts of [true, false]) {
    await shown('/briefings/crue/', { scripts }, async (page) => {
      // Whether more facts are announced depends on how far they are scrolled, which the browser finds out while it draws.
      const announced = (await page.locator('.rail-end').textContent())?.trim() ?? '';
      const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
      texts.push(text.replace(`${announced.replace(/\s+/g, ' ')} `, ''));
    });
  }
  expect(texts[0]).toBe(texts[1]);
  expect(texts[0]?.length).toBeGreaterThan(500);
});

test('a page asks no other host for anything', () =>
  withPage('/', {}, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    await page.goto(`${site.address}/briefings/crue/`, { waitUntil: 'networkidle' });
    expect([...new Set(asked)]).toEqual([site.address]);
  }));

test('an address that leads nowhere shows the page that says so', () =>
  withPage('/', {}, async (page) => {
    const response = await page.goto(`${site.address}/nulle-part/`);
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').innerText()).not.toBe('');
  }));

describe('axe finds nothing (WCAG 2.2 AA, best practices)', () => {
  // Of other kinds of page, page-kinds.test.ts asks.
  const paths = ['/briefings/crue/', '/briefings/sec/'];
  const views = [
    { width: 360, colorScheme: 'light' },
    { width: 1280, colorScheme: 'dark' },
  ] as const;
  test.each(paths.flatMap((path) => views.map((view) => ({ path, ...view }))))(
    '$path $width px $colorScheme',
    ({ path, ...view }) =>
      shown(path, view, async (page) => {
        expect(await violations(page)).toEqual([]);
      }),
  );
});
