/** A site whose every text tries to run something: nothing runs, nothing leaves the site, and every machine reads its files. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import Papa from 'papaparse';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ServedSite } from './served-site.ts';

let site: ServedSite;
let pages: string[];

beforeAll(async () => {
  site = await ServedSite.of(`${import.meta.dirname}/../site/hostile`);
  pages = site.site.files().filter((file) => file.endsWith('.html') && file !== '404.html');
});
afterAll(() => site?.close());

/** Opens every page, moves over everything in it, and tells what ran and what was asked of other hosts. */
async function watched(policy: boolean, look: (page: Page, file: string) => Promise<void>): Promise<string[]> {
  const ran: string[] = [];
  let file = '';
  await site.open(
    '/',
    { policy },
    async (page) => {
      for (file of pages) {
        await page.goto(`${site.address}/${file.replace(/index\.html$/, '')}`);
        await page.evaluate(() => {
          for (const element of document.querySelectorAll<HTMLElement>('main *'))
            element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
        });
        await look(page, file);
      }
    },
    async (page) => {
      await page.exposeFunction('ran', (where: string) => ran.push(`${file}: ${where}`));
      page.on('dialog', (dialog) => {
        ran.push(`${file}: a dialog`);
        return dialog.dismiss();
      });
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== new URL(site.address).origin) ran.push(`${file}: ${request.url()}`);
      });
    },
  );
  return ran;
}

test.each([true, false])(
  'no page runs a script of its texts or asks another host, its policy kept: %s',
  async (policy) => {
    expect(pages.length).toBeGreaterThan(15);
    const ran = await watched(policy, async (page, file) => {
      expect(await page.evaluate(() => document.compatMode), file).toBe('CSS1Compat');
      const unsafe = await page.evaluate(() =>
        Array.from(document.querySelectorAll('*')).flatMap((element) =>
          Array.from(element.attributes)
            .filter(({ name, value }) => /^on/i.test(name) || /^\s*(?:javascript|data|vbscript):/i.test(value))
            .map(({ name, value }) => `${element.localName} ${name}=${value}`),
        ),
      );
      expect(unsafe, file).toEqual([]);
      const ids = await page.evaluate(() => Array.from(document.querySelectorAll('[id]'), ({ id }) => id));
      expect(ids, file).toEqual([...new Set(ids)]);
    });
    expect(ran).toEqual([]);
  },
);

test('without its policy a page would run what its texts hold, and the test would see it', () => {
  const ran: string[] = [];
  return site.open(
    '/',
    { policy: false },
    async (page) => {
      await page.evaluate(() =>
        document.head.append(document.createRange().createContextualFragment('<script>ran()</script>')),
      );
      await expect.poll(() => ran).toEqual(['ran']);
    },
    (page) => page.exposeFunction('ran', () => ran.push('ran')),
  );
});

test('pictures are shown with what was typed of them, at their size and in smaller files', () =>
  site.open('/briefings/images/', {}, async (page) => {
    const pictures = page.locator('.prose picture');
    expect(await pictures.locator('img').evaluateAll((all) => all.map((img) => img.getAttribute('alt')))).toEqual([
      "</title><script>ran('alt')</script>",
      'Courbe : températures > 3 °C',
      'JUICE_CODE_BLOCK_0_',
      expect.stringContaining('onerror='),
      expect.stringContaining('<img src='),
    ]);
    for (const picture of await pictures.all()) {
      expect(await picture.locator('source[srcset*=".avif"], source[srcset*=".webp"]').count()).toBe(2);
      expect(await picture.locator('img[width="240"][height="60"][loading="lazy"]').count()).toBe(1);
      expect(
        await picture.locator('img').evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth)),
      ).toBeGreaterThan(0);
    }
  }));

test('a drawing that is opened by itself runs and asks for nothing where a host sends no headers', async () => {
  const drawings = site.site.files().filter((file) => /^pictures\/.*\.svg$/.test(file));
  expect(drawings).toHaveLength(1);
  for (const file of drawings) {
    const body = site.site.read(file);
    expect(body).not.toContain('PLANTED-SECRET');
    const asked: string[] = [];
    await site.open(
      `/${file}`,
      { policy: false },
      async (page) => {
        expect(await page.evaluate(() => document.documentElement.localName)).toBe('svg');
        expect(await page.title()).toBe('');
      },
      (page) =>
        page.route('**/*', (route) => {
          const { href, pathname } = new URL(route.request().url());
          if (pathname === `/${file}`) return route.fulfill({ contentType: 'image/svg+xml', body });
          if (!pathname.endsWith('favicon.ico')) asked.push(href);
          return route.abort();
        }),
    );
    expect(asked).toEqual([]);
  }
});

test('what was typed is shown as typed', () =>
  site.open('/briefings/attaque/', {}, async (page) => {
    // Typography sets the quotation marks.
    const text = (await page.locator('main').innerText()).replace(/[«»“”‘’'\s]/g, '');
    for (const where of [
      'title',
      'summary',
      'point',
      'body',
      'image',
      'frame',
      'entity',
      'code',
      'fence',
      'cell',
      'quote',
      'context',
    ])
      expect(text).toContain(`ran(${where})`);
  }));

test('structured data is JSON, and ends where it should', () => {
  for (const page of pages) {
    for (const [, json = ''] of site.site
      .read(page)
      .matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs))
      expect(() => JSON.parse(json), page).not.toThrow();
  }
  expect(site.site.read('briefings/attaque/index.html')).toContain('application/ld+json');
});

test('feeds and sitemaps are XML, and hold the title as typed', () => {
  const files = site.site.files().filter((file) => file.endsWith('.xml'));
  expect(files).toEqual(expect.arrayContaining(['rss.xml', 'atom.xml', 'sitemap-index.xml']));
  for (const file of files) expect(XMLValidator.validate(site.site.read(file)), file).toBe(true);
  const { rss } = new XMLParser({ processEntities: true, htmlEntities: true }).parse(site.site.read('rss.xml'));
  const items = [rss.channel.item].flat() as { title: string }[];
  expect(items.some(({ title }) => /<script>ran\(.title.\)<\/script> \]\]>/.test(title))).toBe(true);
  expect(JSON.parse(site.site.read('feed.json')).items.length).toBeGreaterThan(0);
});

test('no cell of a CSV file is a formula', () => {
  const files = site.site.files().filter((file) => file.endsWith('.csv'));
  expect(files.length).toBeGreaterThan(1);
  for (const file of files) {
    const { data, errors } = Papa.parse<string[]>(site.site.read(file), { skipEmptyLines: true });
    expect(errors, file).toEqual([]);
    expect(
      data.flat().filter((cell) => /^[=+@\t\r-]/.test(cell) && !/^-?[\d.]+$/.test(cell)),
      file,
    ).toEqual([]);
  }
});
