import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ServedSite } from './served-site.ts';

const story = '/briefings/soldats-nord-coreens-en-russie/';
const translation = '/en/briefings/north-korean-troops-in-russia/';
const losses = '/briefings/pertes-nord-coreennes/';

let site: ServedSite;

beforeAll(async () => {
  site = await ServedSite.of(join(import.meta.dirname, '../../content'), { SOURCE_DATE_EPOCH: '1800000000' });
}, 180_000);
afterAll(() => site?.close());

const boxes = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility({ contentVisibilityAuto: true }))
      .map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
  );

describe('on a phone', () => {
  test.each([story, translation, losses])('the first sentence of %s is two screens from the standfirst', (path) =>
    site.open(path, { width: 360, scripts: false }, async (page) => {
      const [standfirst] = await boxes(page, '.standfirst');
      const [sentence] = await boxes(page, '.prose p');
      expect((sentence?.top ?? 0) - (standfirst?.top ?? 0)).toBeLessThanOrEqual(2 * 780);
    }),
  );

  test('the facts that are folded away are one tap off', () =>
    site.open(story, { width: 360, scripts: false }, async (page) => {
      expect(await boxes(page, '.figure-card')).toHaveLength(1);
      await page.getByText('Trois autres chiffres', { exact: true }).last().click();
      expect(await boxes(page, '.figure-card')).toHaveLength(4);
      expect(await boxes(page, '#facts .figure-row')).not.toHaveLength(0);
    }));
});

describe('beside the text', () => {
  test('the chart comes first, then each figure in one entry', () =>
    site.open(story, { scripts: false }, async (page) => {
      const [chart] = await boxes(page, '#facts .chart');
      const cards = await boxes(page, '#facts .figure-card');
      expect(chart?.bottom).toBeLessThanOrEqual(cards[0]?.top ?? 0);
      expect(cards).toHaveLength(4);
      for (const { top, bottom } of cards) expect(bottom - top).toBeLessThan(150);
    }));

  test('what is below the fold announces itself, until it is reached', () =>
    site.open(story, { scripts: false }, async (page) => {
      const announcement = page.locator('.rail-end');
      await page.locator('#facts').evaluate((rail) => scrollBy(0, rail.getBoundingClientRect().top));
      await expect.poll(() => announcement.isVisible()).toBe(true);
      expect(await announcement.innerText()).toMatch(/4\schiffres · Dates · Lieux/u);
      await page.locator('#facts').evaluate((rail) => rail.scrollTo(0, rail.scrollHeight));
      await expect.poll(() => announcement.isVisible()).toBe(false);
    }));
});

test.each([600, 768, 1023])('at %i px no column of the facts stays empty', (width) =>
  site.open(story, { width }, async (page) => {
    const [facts] = await boxes(page, '#facts');
    const rights = (await boxes(page, '#facts .figure-card')).map(({ right }) => right);
    expect(Math.max(...rights)).toBeGreaterThan((facts?.right ?? 0) - 2);
  }),
);

describe.each([320, 360, 768, 1280])('at %i px', (width) => {
  test('a number has one size a rank, and its qualifier stands beside it', () =>
    site.open(losses, { width }, async (page) => {
      for (const folded of await page.locator('#facts .more').all())
        await folded.evaluate((details) => details.toggleAttribute('open', true));
      const numbers = await page.locator('.figure-card .quantity').evaluateAll((quantities) =>
        quantities.map((quantity) => {
          const number = quantity.querySelector('b');
          const range = document.createRange();
          range.selectNodeContents(quantity);
          if (number) range.setEndBefore(number);
          const words = [...range.getClientRects()].at(-1);
          const bottom = number?.getClientRects()[0]?.bottom ?? 0;
          return {
            rank: quantity.closest('.figure-card')?.className,
            size: number && getComputedStyle(number).fontSize,
            apart: words !== undefined && words.width > 1 && (words.bottom > bottom + 1 || words.bottom < bottom - 40),
          };
        }),
      );
      expect(numbers.filter(({ apart }) => apart)).toEqual([]);
      const sizes = Map.groupBy(numbers, ({ rank }) => rank);
      expect(sizes.size).toBeGreaterThan(1);
      for (const [rank, own] of sizes) expect(new Set(own.map(({ size }) => size)).size, rank).toBe(1);
    }));

  test('the first figures stand under the standfirst, and nothing scrolls sideways', () =>
    site.open(story, { width }, async (page) => {
      expect((await page.locator('.how-sure').innerText()).replace(/\s/g, ' ')).toMatch(
        /10 000 soldats \(estimé, États-Unis\) *3 000 soldats \(avancé, Volodymyr Zelensky\) *12 000 soldats \(prévu/,
      );
      const [standfirst] = await boxes(page, '.standfirst');
      const [line] = await boxes(page, '.how-sure');
      expect((line?.top ?? 0) - (standfirst?.bottom ?? 0)).toBeLessThan(30);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }));
});

test('a box says what is known, claimed and unknown, each in its part', () =>
  site.open(story, {}, async (page) => {
    const parts = await page
      .locator('.known dl > div')
      .evaluateAll((all) => all.map((part) => part.textContent.replace(/\s+/g, ' ').trim()));
    expect(parts).toEqual([
      expect.stringMatching(/^Établi.*Avancée des forces russes sur le sol ukrainien : 478 km² \(confirmé, AFP/),
      expect.stringMatching(
        /^Non confirmé.*10 000 soldats \(estimé, États-Unis\).*3 000 soldats \(avancé, V.*12 000 soldats \(prévu, V/,
      ),
      expect.stringMatching(/^InconnuSoldats nord-coréens envoyés en Russie \(10 000 soldats\) : ?sans date$/),
    ]);
  }));

test.each([story, losses])('no part of the box on %s runs into the next one', (path) =>
  site.open(path, {}, async (page) => {
    const wide = await page
      .locator('.known dd')
      .evaluateAll((all) => all.filter((line) => line.scrollWidth > line.clientWidth).map((line) => line.textContent));
    expect(wide).toEqual([]);
  }),
);
