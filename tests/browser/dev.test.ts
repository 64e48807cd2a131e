import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../src/cli/free-port.ts';
import { fixture, now } from '../site/built-site.ts';
import { launchChromium } from '../support/chromium.ts';
import { type Server, startServer } from '../support/server.ts';

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
  page = await browser.newPage();
  await page.goto(`${server.address}/briefings/crue/`);
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
const within = { timeout: 10_000 };

async function status(path: string): Promise<number> {
  return (await fetch(server.address + path)).status;
}

test('a saved file shows in the open page by itself', async () => {
  edit('2024/crue.md', 'Il pleut *encore*.', 'Il ne pleut *plus*.');
  await expect.poll(shown, within).toContain('Il ne pleut plus.');
});

test('a mistake is told in the terminal, and the page stays as it was', async () => {
  edit('2024/crue.md', 'status: confirmed', 'status: sure');
  await expect.poll(() => server.output(), within).toMatch(/crue\.md:32:13 {2}error {2}schema {2}status: "sure"\./);
  expect(await status('/briefings/crue/')).toBe(200);
  expect(await status('/briefings/sec/')).toBe(200);
  edit('2024/crue.md', 'status: sure', 'status: disputed');
  await expect.poll(shown, within).not.toContain('confirmé');
});

test('drafts and scheduled briefings can be read', async () => {
  expect(await status('/briefings/demain/')).toBe(200);
  expect(await status('/briefings/brouillon/')).toBe(200);
});

test('renaming a file moves its page', async () => {
  renameSync(file('brouillon.md'), file('nouveau.md'));
  await expect.poll(() => status('/briefings/nouveau/'), within).toBe(200);
  await expect.poll(() => status('/briefings/brouillon/'), within).toBe(404);
});
