/** What stands around a number never changes the order of its parts: neither on pages nor where our styles do not reach. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wholeBody } from '../../src/domain/record/body-part.ts';
import { standAlone } from '../../src/formats/feed/stand-alone.ts';
import { readMarkdownFile } from '../../src/intake/markdown/markdown-file.ts';
import { launchChromium } from '../support/chromium.ts';
import { site } from '../support/hostile-site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const context = {
  site: { ...site, languages: ['fr', 'ar-MA'] },
  sharedSources: new Map(),
  brokenSources: new Set<string>(),
  variableUnits: new Map(),
  pictureFiles: new Set<string>(),
};

/** HTML of a text in which the figure `a` is 12,345 u. */
function bodyOf(text: string, lang: string): string {
  const front = {
    ...{ title: 'T', summary: 'S', published: '2024-10-29', lang },
    figures: [{ id: 'a', label: 'L', value: 12345, unit: 'u', status: 'confirmed', sources: ['s'] }],
    sources: [{ id: 's', title: 'T', type: 'article', publisher: 'P', url: 'https://a.example/' }],
  };
  const { rendered } = readMarkdownFile(
    { kind: 'briefing', file: 'briefings/a.md', text: `---\n${JSON.stringify(front)}\n---\n${text}\n` },
    context,
  );
  return wholeBody(rendered?.body ?? []);
}

const style = (name: string) => readFileSync(`${import.meta.dirname}/../../src/styles/${name}.css`, 'utf8');
const places: Readonly<Record<string, (body: string, dir: 'ltr' | 'rtl') => string>> = {
  'on a page': (body) => `<style>${style('base')}${style('prose')}</style><div class="prose">${body}</div>`,
  'in a feed and a mail': (body, dir) => standAlone(body, 'https://t.example/a/', dir),
};

/** The digits of the first number that is bound, from left to right as they are drawn. */
async function drawnDigits(html: string, lang: string, dir: string): Promise<string> {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><html lang="${lang}" dir="${dir}"><body>${html}`);
  const digits = await page.evaluate(() => {
    const walker = document.createTreeWalker(
      document.querySelector('data, bdi') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    const found: { digit: string; left: number }[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (const { 0: digit, index } of (node.textContent ?? '').matchAll(/\d/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        found.push({ digit, left: range.getBoundingClientRect().left });
      }
    }
    return found
      .sort((a, b) => a.left - b.left)
      .map(({ digit }) => digit)
      .join('');
  });
  await page.close();
  return digits;
}

describe.each(Object.keys(places))('%s', (place) => {
  test.each<[lang: string, dir: 'ltr' | 'rtl', text: string]>([
    ['fr', 'ltr', 'كلمة :figure[12 345 u]{#a} كلمة'],
    ['fr', 'ltr', 'كلمة :figure[12\u202f345 u]{#a} كلمة'],
    ['fr', 'ltr', 'كلمة :figure[12\u00a0345 u]{#a}'],
    ['fr', 'ltr', ':figure[كلمة 12 345 u]{#a}'],
    ['fr', 'ltr', '\u2067كلمة :figure[12 345 u]{#a}\u2069'],
    ['ar-MA', 'rtl', 'كلمة :figure[12.345 u]{#a} كلمة'],
  ])('%s, %s: %j', async (lang, dir, text) => {
    const html = places[place]?.(bodyOf(text, lang), dir) ?? '';
    expect(html).toMatch(/<(?:data|bdi) /);
    expect(await drawnDigits(html, lang, dir)).toBe('12345');
  });
});
