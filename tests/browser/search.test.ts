/** The search of a built site below a path, served with a content security policy that takes no script but ours. */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../../src/cli/command-line/free-port.ts';
import { policyForAncestors } from '../../src/domain/page/page-policy.ts';
import { BuiltSite, belowPath, fixture } from '../site/built-site.ts';
import { launchChromium } from '../support/chromium.ts';
import { violations } from './axe.ts';

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' };

let site: BuiltSite;
let server: Server;
let browser: Browser;
let address: string;

beforeAll(async () => {
  site = await BuiltSite.shared(fixture, belowPath);
  server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://localhost').pathname).replace(/^\/news\//, '');
    const file = join(site.folder, path, path === '' || path.endsWith('/') ? 'index.html' : '');
    const found = request.url?.startsWith('/news/') && statSync(file, { throwIfNoEntry: false })?.isFile();
    response.writeHead(found ? 200 : 404, {
      ...(extname(file) === '.html' && { 'content-security-policy': policyForAncestors("'none'") }),
      'content-type': types[extname(file)] ?? 'application/octet-stream',
    });
    response.end(found ? readFileSync(file) : '');
  });
  const port = await freePort(4800);
  await new Promise<void>((listening) => server.listen(port, listening));
  address = `http://localhost:${port}/news`;
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function withPage(path: string, use: (page: Page) => Promise<void>, scripts = true): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: scripts });
  try {
    const page = await context.newPage();
    const refused = complaints(page);
    await page.goto(address + path);
    await use(page);
    expect(refused).toEqual([]);
  } finally {
    await context.close();
  }
}

/** What the browser will complain of in a page. */
function complaints(page: Page): string[] {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  page.on('pageerror', (error) => refused.push(error.message));
  return refused;
}

/** The engine is loaded and compiled first, on machines with two busy cores. */
const within = { timeout: 15_000 };
const titles = (page: Page) => page.locator('.hit h2').allInnerTexts();
const said = (page: Page) => page.locator('#search-status').innerText();

describe('what is typed finds', () => {
  let page: Page;
  let refused: string[];
  beforeAll(async () => {
    page = await browser.newPage();
    refused = complaints(page);
  });
  afterAll(() => page?.close());

  test.each([
    ['debit', 1],
    ['Débit', 1],
    ['station d’essai', 1],
    ["l'estimation", 1],
    ['estimation', 1],
    ['l’étiage', 2],
    ['etiage', 2],
    ['ETIAGE', 2],
    ['1 200', 1],
    ['1200', 1],
    ['brouillon', 0],
    ['zqx', 0],
  ])('%s: %i', async (typed, count) => {
    await page.goto(`${address}/search/?q=${encodeURIComponent(typed)}`);
    await expect.poll(() => said(page), within).not.toBe('');
    expect(await titles(page)).toHaveLength(count);
    expect(refused).toEqual([]);
  });
});

test('each language has its own briefings', () =>
  withPage('/en/search/?q=flow', async (page) => {
    await expect.poll(() => titles(page), within).toEqual(['The Loue in flood']);
    await page.fill('#search-field', 'étiage');
    await expect.poll(() => said(page), within).toBe('Nothing found. Try another word, or fewer filters.');
  }));

test('a hit shows the figure that matches and leads to its card, by keyboard alone', () =>
  withPage('/search/', async (page) => {
    for (let tabs = 0; tabs < 20; tabs += 1) {
      await page.keyboard.press('Tab');
      if (await page.locator('#search-field').evaluate((field) => field === document.activeElement)) break;
    }
    await page.keyboard.type('foyers');
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page), within).toBe('1\u00a0synthèse trouvée');
    expect(new URL(page.url()).search).toBe('?q=foyers');
    const figure = page.locator('.hit-figures a');
    expect((await figure.innerText()).replace(/\s/g, ' ')).toBe('entre 1 200 et 1 500 foyers Foyers sans courant');
    expect(await page.locator('.hit-figures li').innerText()).toContain('estimé');
    for (let tabs = 0; tabs < 20; tabs += 1) {
      await page.keyboard.press('Tab');
      if (await figure.evaluate((link) => link === document.activeElement)) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL('**/news/briefings/crue/#figure-foyers');
    await expect.poll(() => page.locator('#figure-foyers').isVisible(), within).toBe(true);
  }));

test('filters narrow the search, stand in the address, and going back takes them off', () =>
  withPage('/search/?q=loue', async (page) => {
    await expect.poll(() => titles(page), within).toHaveLength(1);
    // Closed under ten results.
    expect(await page.locator('select[name="topic"]').isVisible()).toBe(false);
    await page.click('#search-filters summary');
    expect(await page.locator('select[name="topic"] option').allInnerTexts()).toEqual(['Tous', 'Crue', 'Sécheresse']);
    expect(await page.locator('select[name="year"] option').allInnerTexts()).toContain('2024');
    expect(await page.locator('select[name="place"] option').allInnerTexts()).toContain('Quingey');
    await page.fill('#search-field', '');
    await page.selectOption('select[name="status"]', 'estimé');
    await expect.poll(() => titles(page), within).toHaveLength(1);
    await page.selectOption('select[name="source"]', 'Cléo Roy');
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ status: 'estimé', source: 'Cléo Roy' });
    await page.goBack();
    await expect.poll(() => page.locator('select[name="source"]').inputValue(), within).toBe('');
    expect(await page.locator('select[name="status"]').inputValue()).toBe('estimé');
  }));

test('a briefing that was retracted says so before its headline', () =>
  withPage('/search/?q=étiage&topic=Sécheresse', async (page) => {
    await expect.poll(() => titles(page), within).toHaveLength(1);
    expect(await page.locator('.hit').innerText()).toMatch(/^Retrait\s+L’étiage/);
  }));

test('nothing of the search is loaded before somebody turns to it', () =>
  withPage('/search/', async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await page.focus('#search-field');
    await expect.poll(() => asked.some((url) => url.endsWith('/news/pagefind/fr/pagefind.js')), within).toBe(true);
  }));

test('an address that leads nowhere has the search, which leads to its results', () =>
  withPage('/404.html', async (page) => {
    await page.fill('#search-field', 'loue');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/news/search/?q=loue');
    await expect.poll(() => titles(page), within).toHaveLength(1);
  }));

test('without scripts an address that leads nowhere has no search', () =>
  withPage(
    '/404.html',
    async (page) => {
      expect(await page.locator('input:visible, button:visible').count()).toBe(0);
    },
    false,
  ));

test('without scripts there is no box to type in, and lists instead', () =>
  withPage(
    '/search/',
    async (page) => {
      expect(await page.locator('#search-field').isVisible()).toBe(false);
      expect(await page.locator('button:visible, select:visible').count()).toBe(0);
      expect(await page.locator('.search-lists').innerText()).toContain('JavaScript');
      expect(await page.locator('.search-lists a').count()).toBeGreaterThan(0);
    },
    false,
  ));

test('the index holds no draft and no scheduled briefing', () => {
  const texts = site
    .files()
    .filter((file) => /^pagefind\/.*\.pf_/.test(file))
    .map((file) => gunzipSync(site.bytes(file)).toString());
  expect(texts.join()).toContain('La Loue en crue');
  expect(texts.join()).not.toMatch(/zqx|brouillon|demain/);
});

test('axe finds nothing in results', async () => {
  // Axe adds a script of its own, which the policy would refuse.
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(`${address}/search/?q=loue`);
  await expect.poll(() => titles(page), within).toHaveLength(1);
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await context.close();
});
