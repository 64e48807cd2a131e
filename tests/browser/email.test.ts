/** Mails as a program shows them that knows as much as a browser. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { runCommand } from '../support/run-command.ts';
import { everyView, violations } from './axe.ts';

let folder: string;
let browser: Browser;
const editions = { crue: 'fr', fayadan: 'ar' } as const;

async function write(slug: string, site: string): Promise<void> {
  const args = [slug, '--content', `${import.meta.dirname}/../site/${site}`, '--out', folder];
  const { code, stderr } = await runCommand('email', args);
  expect(code, stderr).toBe(0);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'precis-mail-'));
  for (const slug of Object.keys(editions)) await write(slug, 'languages');
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const views = [
  ['crue', 360, 'light'],
  ['fayadan', 640, 'dark'],
] as const;
const otherViews = [
  ['crue', 640, 'dark'],
  ['fayadan', 360, 'light'],
] as const;

test.each([...views, ...(everyView ? otherViews : [])])(
  'axe finds nothing in %s at %i px, %s, and nothing scrolls sideways',
  async (slug, width, colorScheme) => {
    const page = await (await browser.newContext({ viewport: { width, height: 900 }, colorScheme })).newPage();
    await page.setContent(readFileSync(join(folder, `${slug}.${editions[slug]}.html`), 'utf8'));
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await page.locator('html').getAttribute('dir')).toBe(slug === 'fayadan' ? 'rtl' : 'ltr');
    await page.context().close();
  },
);

test.each(['attaque', 'images'])('what %s holds of scripts and templates stays text', async (slug) => {
  await write(slug, 'hostile');
  const page = await browser.newPage();
  const ran: string[] = [];
  await page.exposeFunction('ran', (where: string) => ran.push(where));
  page.on('dialog', (dialog) => {
    ran.push('a dialog');
    return dialog.dismiss();
  });
  await page.route('**', (route) => route.abort());
  await page.setContent(readFileSync(join(folder, `${slug}.fr.html`), 'utf8'));
  const found = await page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('*')).flatMap((element) => {
      element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
      const handlers = element.getAttributeNames().filter((name) => /^on|juice/i.test(name));
      const isLoose = getComputedStyle(element).position !== 'static';
      return [...handlers, ...(isLoose || element.matches('script, iframe') ? [element.outerHTML] : [])];
    }),
  );
  expect(found).toEqual([]);
  expect(ran).toEqual([]);
  expect(await page.evaluate(() => document.compatMode)).toBe('CSS1Compat');
  if (slug === 'images') {
    const text = await page.locator('body').textContent();
    for (const typed of ['{{" onload=', '{{JUICE_CODE_BLOCK_0_}}', '<%= ran', '{% raw %}', '<#assign x>', '</@block>'])
      expect(text).toContain(typed);
    expect(await page.locator('img[alt="JUICE_CODE_BLOCK_0_"]').count()).toBe(1);
  }
  await page.close();
});
