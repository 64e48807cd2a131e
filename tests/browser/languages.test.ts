import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyView, violations } from './axe.ts';
import { ServedSite, type View } from './served-site.ts';

const briefings = {
  fr: '/briefings/crue/',
  en: '/en/briefings/flood/',
  de: '/de/briefings/hochwasser/',
  es: '/es/briefings/crecida/',
  ar: '/ar/briefings/fayadan/',
};
const awkward = ['/briefings/vingt-cinq-chiffres/', '/briefings/sans-chiffres/'];
const paths = [...Object.values(briefings), ...awkward];

let site: ServedSite;

beforeAll(async () => {
  site = await ServedSite.of(`${import.meta.dirname}/../site/languages`);
});
afterAll(() => site?.close());

describe.each<View & { readonly width: number; readonly judged: readonly string[] }>([
  { width: 320, colorScheme: 'light', judged: everyView ? paths : [briefings.de, briefings.ar, ...awkward] },
  { width: 1280, colorScheme: 'dark', judged: everyView ? paths : [briefings.ar] },
])('at $width px, $colorScheme', ({ judged, ...view }) => {
  const fits = async (page: Page) =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(view.width);

  test.each(judged)('axe finds nothing on %s, and nothing scrolls sideways', (path) =>
    site.show(path, view, async (page) => {
      expect(await violations(page)).toEqual([]);
      await fits(page);
    }),
  );

  test.each(paths.filter((path) => !judged.includes(path)))('nothing scrolls sideways on %s', (path) =>
    site.show(path, view, fits),
  );
});

test('Arabic reads from right to left, in its own digits and punctuation', () =>
  site.show(briefings.ar, {}, async (page) => {
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    const facts = await page.locator('#facts').boundingBox();
    expect(facts?.x).toBeLessThan(300);
    const text = await page.locator('main').innerText();
    expect(text).toContain('١٬٣١٦٫٥');
    // The name of an encoding is no number.
    expect(text.replaceAll('UTF-8', '')).not.toMatch(/[0-9]/);
    expect(await page.locator('.prose .citation').first().innerText()).toBe('[١، ص\u00a0٢؛ ٢]');
    const marker = await page.locator('.source-list').evaluate((list) => getComputedStyle(list).listStyleType);
    expect(marker).toBe('arabic-indic');
  }));

test.each(Object.entries(briefings))('the %s version names all five, and where other readers go', (lang, path) =>
  site.show(path, { scripts: false }, async (page) => {
    const alternates = await page
      .locator('link[rel=alternate][hreflang]')
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute('hreflang'), new URL(link.getAttribute('href') ?? '').pathname]),
      );
    expect(Object.fromEntries(alternates)).toEqual({ ...briefings, 'x-default': briefings.fr });
    const others = await page.locator('.languages a').evaluateAll((links) => links.map((link) => link.textContent));
    expect(others).toHaveLength(4);
    expect(others.join()).not.toContain('(');
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
  }),
);

test('a language without a translation leads to its home page and says so in its own words', () =>
  site.open('/briefings/sans-chiffres/', { scripts: false }, async (page) => {
    expect(await page.locator('link[rel=alternate][hreflang]').count()).toBe(0);
    const german = page.locator('.languages a[hreflang=de]');
    expect(await german.innerText()).toBe('Deutsch (nicht übersetzt)');
    await german.click();
    expect(new URL(page.url()).pathname).toBe('/de/');
  }));

test('only the translation that is older than the last change of its original says so', async () => {
  for (const [lang, path] of Object.entries(briefings)) {
    await site.show(path, { scripts: false }, async (page) => {
      const notice = await page.locator('.notice').innerText();
      expect(notice.includes('El original cambió el 31 de octubre de 2024'), path).toBe(lang === 'es');
    });
  }
});

test('with the keyboard alone: from a number to its card and back, from a citation to its source and back', () =>
  site.open(briefings.en, { scripts: false }, async (page) => {
    const follow = async (selector: string) => {
      await page.locator(selector).first().focus();
      await page.keyboard.press('Enter');
    };
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
    const target = () => page.evaluate(() => document.querySelector(':target')?.id);

    await follow('.prose a[href="#figure-foyers"]');
    await expect.poll(target).toBe('figure-foyers');
    await page.keyboard.press('Tab'); // on from the card, not from the text
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.id)).toBe('figure-foyers');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('#source-maire');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('#figure-foyers--ref-1');
    await page.keyboard.press('Enter');
    await expect.poll(target).toBe('figure-foyers--ref-1');

    await follow('.prose a[role=doc-biblioref][href="#source-maire"]');
    await expect.poll(target).toBe('source-maire');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('#source-maire--ref-1');
    await page.keyboard.press('Enter');
    await expect.poll(target).toBe('source-maire--ref-1');
  }));

test('what is uncertain is heard as it is read', () =>
  site.show(briefings.fr, {}, async (page) => {
    const heard = (await page.locator('#facts').ariaSnapshot()).replace(/\s/g, ' ');
    for (const words of [
      'entre 1 200 et 1 500 foyers',
      'environ 51,9 %',
      'au moins 1,25 million d’euros',
      'N’est plus retenu',
    ]) {
      expect(heard.replace(/["\\]/g, '')).toContain(words);
    }
    expect(await page.locator('.figure-card [aria-hidden]:not(svg), .figure-card data[aria-label]').count()).toBe(0);
  }));
