/** Figures in the frames of other sites: what they say, how much room they take, and that they may be framed at all. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixture } from '../site/built-site.ts';
import { violations } from './axe.ts';
import { ServedSite } from './served-site.ts';

let served: ServedSite;
let languages: ServedSite;
/** Another site, whose one page holds the code that the fixture hands out. */
let host: Server;

const corrected = '/embed/fr/crue/debit_310/';

beforeAll(async () => {
  [served, languages] = await Promise.all([
    ServedSite.of(fixture),
    ServedSite.of(`${import.meta.dirname}/../site/languages`),
  ]);
  const { html } = JSON.parse(served.site.read(`${corrected.slice(1)}oembed.json`)) as { html: string };
  const here = html.replace('https://releve.example', served.address);
  host = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Ailleurs</title>${here}`);
  }).listen(0, '127.0.0.1');
});
afterAll(async () => {
  host?.close();
  await Promise.all([served?.close(), languages?.close()]);
});

/** Every frame of a site, by its path. */
const embedPaths = (site: ServedSite) =>
  site.site.files().flatMap((file) => /^embed\/[^/]+\/[^/]+\/[^/]+\/.+\/(?=index\.html$)/.exec(file)?.[0] ?? []);

test('the code shows the quoted value on another site, and its link leaves the frame', () =>
  served.open('/', { scripts: false }, async (page) => {
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
    const frame = page.frameLocator('iframe');
    expect(await frame.locator('data').textContent()).toMatch(/^310\sm³\/s$/u);
    await frame.getByRole('link', { name: 'Le Relevé' }).click();
    await page.waitForURL(`${served.address}/briefings/crue/#figure-debit`);
  }));

test.each(['fr', 'en', 'de', 'es', 'ar'])(
  'a frame in %s reads from 240 to 600 pixels without scrolling sideways',
  (lang) =>
    languages.open('/', {}, async (page) => {
      for (const path of embedPaths(languages)
        .filter((path) => path.startsWith(`embed/${lang}/`))
        .slice(0, 6)) {
        const { height } = JSON.parse(languages.site.read(`${path}oembed.json`)) as { height: number };
        for (const width of [240, 360, 600]) {
          await page.setViewportSize({ width, height });
          await page.goto(`${languages.address}/${path}`);
          const room = await page.evaluate(() => [document.body.scrollWidth, document.documentElement.scrollHeight]);
          expect(room[0], `${path} at ${width}`).toBeLessThanOrEqual(width);
          if (width >= 360) expect(room[1], `${path} at ${width}`).toBeLessThanOrEqual(height);
        }
      }
    }),
);

test.each(['light', 'dark'] as const)('frames and the page with their code pass axe in %s', (colorScheme) =>
  served.open(corrected, { colorScheme }, async (page) => {
    for (const path of [corrected, '/embed/fr/crue/foyers_1200-1500/', '/embed/fr/crue/']) {
      await page.goto(served.address + path);
      expect(await violations(page), path).toEqual([]);
    }
  }),
);
