/** Mails as a program shows them that knows as much as a browser. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { runCommand } from '../support/run-command.ts';
import { violations } from './axe.ts';

let folder: string;
let browser: Browser;
const editions = { crue: 'fr', fayadan: 'ar' } as const;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'precis-mail-'));
  for (const slug of Object.keys(editions)) {
    const args = [slug, '--content', `${import.meta.dirname}/../site/languages`, '--out', folder];
    const { code, stderr } = await runCommand('email', args);
    expect(code, stderr).toBe(0);
  }
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['crue', 360, 'light'],
  ['crue', 640, 'dark'],
  ['fayadan', 360, 'dark'],
  ['fayadan', 640, 'light'],
] as const)('axe finds nothing in %s at %i px, %s, and nothing scrolls sideways', async (slug, width, colorScheme) => {
  const page = await (await browser.newContext({ viewport: { width, height: 900 }, colorScheme })).newPage();
  await page.setContent(readFileSync(join(folder, `${slug}.${editions[slug]}.html`), 'utf8'));
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  expect(await page.locator('html').getAttribute('dir')).toBe(slug === 'fayadan' ? 'rtl' : 'ltr');
  await page.context().close();
});
