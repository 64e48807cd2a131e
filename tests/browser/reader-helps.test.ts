import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attributes, parse } from '../site/html.ts';
import { ServedSite } from './served-site.ts';

const path = '/briefings/crue/';
const arabic = '/ar/briefings/fayadan/';
const permissions = ['clipboard-read', 'clipboard-write'];

let site: ServedSite;

beforeAll(async () => {
  site = await ServedSite.of(`${import.meta.dirname}/../site/languages`);
});
afterAll(() => site?.close());

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('the scripts of a briefing weigh at most 5 kB, each in a file of the site', () => {
  const briefing = parse(site.site.read('briefings/crue/index.html'));
  const files = attributes(briefing, 'script:not([type="application/ld+json"])', 'src');
  expect(files.length).toBeGreaterThan(0);
  const bytes = files.map((file) => site.site.bytes(file ?? '').length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(5 * 1024);
});

test('the briefing can be cited in the language of the page', () =>
  site.open(path, { permissions }, async (page) => {
    await page.locator('#helps').getByRole('button', { name: 'Citer' }).click();
    await expect.poll(() => page.locator('#helps input').first().inputValue()).toBe('Copié');
    expect(await copied(page)).toBe(
      'Anne Lind, «\u00a0La Loue en crue\u00a0: ce que disent les relevés\u00a0», Le Relevé, 29 octobre 2024. https://releve.example/briefings/crue/',
    );
  }));

test('a figure can be cited with its value, its standing, its sources and its permalink', () =>
  site.open(path, { permissions }, async (page) => {
    await page.locator('#figure-foyers summary').click();
    await page.locator('#figure-foyers').getByRole('button', { name: 'Citer: Foyers sans courant' }).click();
    await expect.poll(() => page.locator('#figure-foyers input').inputValue()).toBe('Copié');
    const text = (await copied(page)).replace(/[\u00a0\u202f]/g, ' ');
    expect(text).toBe(
      'Foyers sans courant – entre 1 200 et 1 500 foyers (estimé, la mairie, du 27 au 28 octobre 2024). Déclaration à la presse, Cléo Roy. Anne Lind, « La Loue en crue : ce que disent les relevés », Le Relevé, 29 octobre 2024. https://releve.example/briefings/crue/#figure-foyers',
    );
  }));

test('in Arabic the reference has Arabic digits, commas and quotation marks', () =>
  site.open(arabic, { permissions }, async (page) => {
    await page.locator('#helps').getByRole('button', { name: 'اقتباس' }).click();
    await expect
      .poll(() => copied(page))
      .toContain('Anne Lind، «فيضان نهر اللو: ماذا تقول القياسات؟»، السجل، ٣١ أكتوبر ٢٠٢٤.');
  }));

test('sharing hands over title and address; where a browser cannot share, the link is copied', async () => {
  const shared = (page: Page) =>
    page.addInitScript(() => {
      Object.assign(navigator, { share: async (data: object) => Object.assign(window, { shared: data }) });
    });
  await site.open(
    path,
    {},
    async (page) => {
      await page.getByRole('button', { name: 'Partager' }).click();
      expect(await page.evaluate(() => Reflect.get(window, 'shared'))).toMatchObject({
        url: 'https://releve.example/briefings/crue/',
      });
    },
    shared,
  );
  const without = (page: Page) => page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await site.open(
    path,
    { permissions },
    async (page) => {
      await page.getByRole('button', { name: 'Copier le lien' }).click();
      await expect.poll(() => copied(page)).toBe('https://releve.example/briefings/crue/');
    },
    without,
  );
});

test('a second visit marks what changed since the first, at the top, in the log and on the card', () =>
  site.open(path, {}, async (page) => {
    const words = 'Modifié depuis votre dernière visite';
    expect(await page.getByText(words).count()).toBe(0);
    await page.reload();
    expect(await page.getByText(words).count()).toBe(0);
    // As if the last visit had been before the newest two entries.
    await page.evaluate(() => localStorage.setItem(`precis ${location.pathname}`, '0'));
    await page.reload();
    await expect.poll(() => page.locator('#helps a').getAttribute('href')).toBe('#updates');
    expect(await page.locator('#updates').getByText(words).count()).toBe(2);
    expect(await page.locator('#figure-debit').getByText(words).count()).toBe(1);
    expect(await page.getByText(words).count()).toBe(4);
  }));

test('Escape closes an open source and gives the focus back', () =>
  site.open(path, {}, async (page) => {
    await page.locator('.prose a[role=doc-biblioref]').first().click();
    await expect.poll(() => page.locator('li:target').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('li:target').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('doc-biblioref');
    await page.locator('.prose a[role=doc-biblioref]').first().click();
    await page.locator('h1').click();
    await expect.poll(() => page.locator('li:target').count()).toBe(0);
  }));

test('beside the text, a number brings its card into view and leaves the text where it is', () =>
  site.open(path, {}, async (page) => {
    await expect.poll(() => page.locator('#helps input').count()).toBeGreaterThan(0);
    const number = page.locator('.prose a[href="#figure-cout"]');
    await number.evaluate((link) => link.scrollIntoView({ block: 'center' }));
    const before = await number.boundingBox();
    await number.click();
    await expect.poll(() => page.evaluate(() => document.querySelector(':target')?.id)).toBe('figure-cout');
    await page.waitForTimeout(200); // for a scroll that should not come
    expect(await number.boundingBox()).toEqual(before);
    const card = await page.locator('#figure-cout').boundingBox();
    expect(card?.y).toBeGreaterThanOrEqual(0);
    expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThanOrEqual(900);
  }));

test.each(['without scripts', 'where the script does not arrive', 'where the clipboard is closed'])(
  'no button is there %s that does nothing',
  (situation) =>
    site.open(
      path,
      { scripts: situation !== 'without scripts' },
      async (page) => {
        expect(await page.locator('button, input').count()).toBe(0);
        expect(await page.locator('h1').isVisible()).toBe(true);
      },
      async (page) => {
        if (situation === 'where the script does not arrive') await page.route('**/*.js', (route) => route.abort());
        await page.addInitScript(() => {
          Reflect.deleteProperty(Navigator.prototype, 'share');
          Reflect.deleteProperty(Navigator.prototype, 'clipboard');
        });
      },
    ),
);

test('all of it works where the site allows no script but its own files', () => {
  const refused: string[] = [];
  return site.open(
    path,
    { permissions },
    async (page) => {
      await expect.poll(() => page.locator('#helps input').count()).toBeGreaterThan(0);
      expect(refused).toEqual([]);
    },
    async (page) => {
      page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
      await page.route(`**${path}`, async (route) => {
        const response = await route.fetch();
        const policy =
          "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src 'self'; font-src 'self'";
        await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
      });
    },
  );
});

test('what scripts add moves nothing', () =>
  site.open(path, { width: 360, permissions }, async (page) => {
    await expect.poll(() => page.locator('#helps input').count()).toBeGreaterThan(0);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            resolve(list.getEntries().reduce((sum, entry) => sum + Number(Reflect.get(entry, 'value')), 0));
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(resolve, 300, 0);
        }),
    );
    expect(shift).toBe(0);
  }));
