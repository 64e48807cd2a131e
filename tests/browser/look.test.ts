import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../src/cli/command-line/free-port.ts';
import { BuiltSite, fixture } from '../site/built-site.ts';
import { launchChromium } from '../support/chromium.ts';
import { type Server, startServer } from '../support/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'precis-look-'));
const themed = join(folder, 'content');
let site: BuiltSite;
let other: BuiltSite;
let server: Server;
let browser: Browser;

beforeAll(async () => {
  mkdirSync(join(themed, 'pages'), { recursive: true });
  writeFileSync(
    join(themed, 'site.yaml'),
    'name: Autre\nurl: https://releve.example/\nlanguages: [fr]\ntimeZone: Europe/Paris\npublisher: {name: Autre}\n' +
      'theme: {accent: "#7a1f1f", fonts: {serif: source-sans-3, sans: system}}\n',
  );
  writeFileSync(join(themed, 'pages/a.md'), '---\ntitle: A\n---\nUn [lien](/).\n');
  [site, other] = await Promise.all([BuiltSite.shared(fixture), BuiltSite.of(themed)]);
  server = await preview(fixture, site);
  browser = await launchChromium();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  other?.remove();
  rmSync(folder, { recursive: true });
});

async function preview(content: string, { folder: out }: BuiltSite): Promise<Server> {
  return startServer('preview', ['--content', content, '--out', out, '--port', String(await freePort(4700))]);
}

async function withPage(use: (page: Page) => Promise<void>, colorScheme: 'light' | 'dark' = 'light'): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, colorScheme });
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** How far the layout has shifted since the page began (https://web.dev/articles/cls). */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 300);
      }),
  );
}

function loadedFonts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')),
  );
}

test('text is there before its fonts, and does not move when they come', () =>
  withPage(async (page) => {
    let held = 0;
    const seen = Promise.withResolvers<void>();
    await page.route('**/fonts/*', async (route) => {
      held++;
      await seen.promise;
      await route.continue();
    });
    await page.goto(`${server.address}/briefings/crue/`, { waitUntil: 'commit' });
    await page.locator('h1').waitFor();
    expect(await loadedFonts(page)).toEqual([]);
    seen.resolve();
    await page.waitForLoadState('networkidle');
    expect(held).toBeGreaterThan(1);
    expect(await shiftOf(page)).toBe(0);
  }));

test('pages are set in the fonts of the site, and ask for nothing else on their first screen', () =>
  withPage(async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${server.address}/briefings/sec/`, { waitUntil: 'networkidle' });
    expect(asked.length).toBeLessThanOrEqual(5);
    expect(asked.filter((path) => path.startsWith('/fonts/'))).toHaveLength(2);
    await page.reload({ waitUntil: 'networkidle' });
    expect([...new Set(await loadedFonts(page))].sort()).toEqual(['Source Sans', 'Source Serif']);
  }));

test('the fonts of a first screen and a page of 14 kB are at most 60 kB', () => {
  const fonts = [...site.read('briefings/crue/index.html').matchAll(/rel="preload" href="\/(fonts\/[^"]+)"/g)];
  const weight = fonts.reduce((sum, [, file]) => sum + site.bytes(file ?? '').length, 0);
  expect(fonts).toHaveLength(2);
  expect(weight + 14 * 1024).toBeLessThanOrEqual(60_000);
});

test.each(['index.html', 'briefings/crue/index.html', 'methode/index.html', '404.html'])(
  'the HTML and CSS of %s fit into one round trip',
  (file) => expect(brotliCompressSync(site.bytes(file)).length).toBeLessThanOrEqual(14 * 1024),
);

test('so does every real briefing, with all its facts', async () => {
  const real = await BuiltSite.shared(join(import.meta.dirname, '../../content'), { SOURCE_DATE_EPOCH: '1800000000' });
  const briefings = real.files().filter((file) => /(^|\/)briefings\/[^/]+\/index\.html$/.test(file));
  expect(briefings.length).toBeGreaterThan(3);
  for (const file of briefings)
    expect(brotliCompressSync(real.bytes(file)).length, file).toBeLessThanOrEqual(14 * 1024);
});

test.each([
  ['light', 'rgb(122, 31, 31)'],
  ['dark', undefined],
] as const)('the theme of site.yaml decides on links and fonts on %s paper', async (scheme, colour) => {
  const themedServer = await preview(themed, other);
  try {
    await withPage(async (page) => {
      await page.goto(`${themedServer.address}/a/`);
      const style = await page.locator('main a').evaluate((link) => {
        const { color, fontFamily } = getComputedStyle(link);
        return { color, fontFamily, plain: getComputedStyle(document.body).color };
      });
      expect(style.fontFamily).toMatch(/^"Source Sans"/);
      if (colour === undefined) expect([style.plain, 'rgb(141, 185, 244)']).not.toContain(style.color);
      else expect(style.color).toBe(colour);
    }, scheme);
  } finally {
    await themedServer.stop();
  }
});
