import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../src/cli/command-line/free-port.ts';
import { fixture, now } from '../site/built-site.ts';
import { launchChromium } from '../support/chromium.ts';
import { type Server, startServer } from '../support/server.ts';
import { violations } from './axe.ts';

let folder: string;
let server: Server;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'precis-dev-'));
  cpSync(fixture, folder, { recursive: true });
  server = await startServer('dev', ['--content', folder, '--port', String(await freePort(4700))], {
    SOURCE_DATE_EPOCH: now,
  });
  browser = await launchChromium();
  page = await (await browser.newContext()).newPage();
  // The first page waits for all that Vite has to find and compile, on machines with two busy cores.
  page.setDefaultNavigationTimeout(120_000);
  // Vite reloads the first page that it serves, when it has found the packages that scripts need.
  await page.goto(`${server.address}/briefings/crue/`, { waitUntil: 'networkidle' });
  await page.reload({ waitUntil: 'networkidle' });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const file = (name: string) => join(folder, 'briefings', name);

function edit(name: string, from: string, to: string): void {
  const text = readFileSync(file(name), 'utf8');
  expect(text).toContain(from);
  writeFileSync(file(name), text.replace(from, to));
}

const shown = () => page.locator('body').innerText();
const within = { timeout: 20_000 };

async function status(path: string): Promise<number> {
  return (await fetch(server.address + path)).status;
}

/** French sets no-break spaces that nobody types in a test. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const panel = () => page.locator('precis-problems');

test('a saved file shows in the open page by itself, and the page stays where it was', async () => {
  await page.evaluate(() => {
    scrollTo(0, 200);
    document.documentElement.dataset.same = 'yes';
  });
  edit('2024/crue.md', 'Il pleut *encore*.', 'Il ne pleut *plus*.');
  await expect.poll(shown, within).toContain('Il ne pleut plus.');
  expect(await page.evaluate(() => [scrollY, document.documentElement.dataset.same])).toEqual([200, 'yes']);
});

test('what scripts add to a page is there after a save too', async () => {
  await expect.poll(() => page.locator('#helps input').count(), within).toBeGreaterThan(0);
});

test('a mistake is told in the terminal and beside the page in the same words; mending it clears them', async () => {
  edit('2024/crue.md', 'status: confirmed', 'status: sure');
  const words = 'status: « sure ». Utilisez l’un de ces mots : confirmed, estimated, claimed, projected, disputed.';
  await expect.poll(() => plain(server.output()), within).toContain(`crue.md:33:13  error  schema  ${words}`);
  await expect.poll(async () => plain(await panel().locator('li.error').innerText()), within).toContain(words);
  expect(await panel().locator('summary').innerText()).toBe('1 erreur et 3 avertissements dans 1 fichier.');
  expect(await shown()).toContain('(confirmé');
  expect(await violations(page)).toEqual([]);

  edit('2024/crue.md', 'status: sure', 'status: disputed');
  await expect.poll(shown, within).not.toContain('(confirmé');
  await expect.poll(() => panel().locator('li.error').count(), within).toBe(0);
});

test('a place in the panel opens the editor there', async () => {
  const asked = page.waitForRequest(/__open-in-editor/);
  await page.route(/__open-in-editor/, (route) => route.fulfill({ status: 200 }));
  await panel().locator('summary').click();
  await panel().locator('button').first().click();
  expect(decodeURIComponent((await asked).url())).toContain(`${file('2024/crue.md')}:38:9`);
});

test('a broken file takes no page away: its own keeps the last good state, also after a reload', async () => {
  edit('2024/crue.md', 'title:', 'titel:');
  await expect.poll(() => panel().locator('li.error').count(), within).toBeGreaterThan(0);
  await page.reload();
  expect(await page.locator('h1').innerText()).not.toBe('');
  await expect.poll(() => panel().locator('li.error').count(), within).toBeGreaterThan(0);
  for (const path of ['/', '/briefings/crue/', '/briefings/sec/']) expect(await status(path)).toBe(200);
  edit('2024/crue.md', 'titel:', 'title:');
  await expect.poll(() => panel().locator('li.error').count(), within).toBe(0);
});

test('drafts and scheduled briefings can be read, and say what they are', async () => {
  const text = async (path: string) => (await fetch(server.address + path)).text();
  expect(await text('/briefings/demain/')).toMatch(/class="notice"[\s\S]*Publication prévue/);
  expect(await text('/briefings/brouillon/')).toMatch(/class="notice"[\s\S]*Brouillon/);
});

test('files come, move and go with their pages', async () => {
  const text = readFileSync(file('sec.md'), 'utf8');
  writeFileSync(file('neuf.md'), text);
  await expect.poll(() => status('/briefings/neuf/'), within).toBe(200);
  renameSync(file('neuf.md'), file('nouveau.md'));
  await expect.poll(() => status('/briefings/nouveau/'), within).toBe(200);
  await expect.poll(() => status('/briefings/neuf/'), within).toBe(404);
  rmSync(file('nouveau.md'));
  await expect.poll(() => status('/briefings/nouveau/'), within).toBe(404);
});
