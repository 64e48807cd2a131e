/** Every kind of page, as somebody meets it who sees little, has no mouse, or a small screen. */
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { ServedSite, type View } from './served-site.ts';

const kinds = {
  'front page': '/',
  briefing: '/briefings/soldats-nord-coreens-en-russie/',
  translation: '/en/briefings/north-korean-troops-in-russia/',
  topic: '/topics/coree-du-nord/',
  topics: '/topics/',
  variable: '/figures/soldats-nord-coreens-en-russie/',
  figures: '/figures/',
  source: '/sources/zelensky-islande/',
  sources: '/sources/',
  archive: '/archive/',
  corrections: '/updates/',
  search: '/search/',
  method: '/methode/',
  'what is not there': '/404.html',
};

let site: ServedSite;
beforeAll(async () => {
  site = await ServedSite.of(join(import.meta.dirname, '../../content'), { SOURCE_DATE_EPOCH: '1800000000' });
}, 180_000);
afterAll(() => site?.close());

const views: (View & { readonly width: number })[] = [
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
];

const pages = Object.entries(kinds);

describe.each(views)('at $width px, $colorScheme', (view) => {
  test.each(pages)('%s: axe finds nothing, every part is named, nothing scrolls sideways or jumps', (_kind, path) =>
    site.show(path, view, async (page) => {
      expect(await violations(page)).toEqual([]);
      const parts = (await page.locator('body').ariaSnapshot())
        .split('\n')
        .map((line) => line.replace(/^( *- )'/, '$1'));
      for (const landmark of ['banner', 'main', 'contentinfo'])
        expect(
          parts.filter((part) => part.startsWith(`- ${landmark}`)),
          landmark,
        ).toHaveLength(1);
      expect(parts.filter((part) => /^ *- heading .*\[level=1\]/.test(part))).toHaveLength(1);
      // What has no name stands there as its role alone.
      expect(parts.filter((part) => /^ *- (?:link|button|navigation|region|searchbox|combobox):?$/.test(part))).toEqual(
        [],
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(view.width);
      expect(await layoutShift(page)).toBe(0);
    }),
  );
});

const walked = ['front page', 'briefing', 'topic', 'variable', 'search', 'archive'] as const;

test.each(walked.map((kind) => [kind, kinds[kind]]))(
  '%s: the keyboard reaches everything in the order of the page, and leaves it',
  (_kind, path) =>
    site.open(path, { width: 360 }, async (page) => {
      const stops = await tabStops(page);
      expect(stops[0]).toMatch(/^Aller au contenu|^Skip to content/);
      for (const [index, stop] of stops.entries()) {
        await page.keyboard.press('Tab');
        expect(await focused(page), `stop ${index + 1}`).toBe(stop);
      }
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('');
    }),
);

/** The score of Cumulative Layout Shift, from the first paint on. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let score = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) score += (entry as PerformanceEntry & { value: number }).value;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(score)));
      }),
  );
}

/** What can be focused and is shown, in the order of the document: text and address, so that no two are mixed up. */
function tabStops(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex]')]
      .filter((one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }))
      .map((one) => `${one.textContent?.trim()} ${one.getAttribute('href') ?? one.id}`),
  );
}

/** The same of what has the focus, once it is in sight and not covered; nothing where the page is left. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const one = document.activeElement;
    if (!(one instanceof HTMLElement) || one === document.body) return '';
    const { left, right, top, bottom } = one.getClientRects()[0] ?? new DOMRect();
    const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const covered = there === null || !(one.contains(there) || there.contains(one));
    return `${one.textContent?.trim()} ${one.getAttribute('href') ?? one.id}${covered ? ' (covered)' : ''}`;
  });
}
