/** The browser form of `npm run dev`: what `check` says is seen beside it, and nobody loses what they type. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../src/cli/command-line/free-port.ts';
import { fixture, now } from '../site/built-site.ts';
import { launchChromium } from '../support/chromium.ts';
import { type Server, startServer } from '../support/server.ts';
import { FormPage } from './form-page.ts';

const river = 'briefings/2024/crue.md';

let folder: string;
let server: Server;
let browser: Browser;
let form: FormPage;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'precis-live-form-'));
  cpSync(fixture, folder, { recursive: true });
  const settings = join(folder, 'site.yaml');
  writeFileSync(settings, `${readFileSync(settings, 'utf8')}admin: {repository: a/b}\n`);
  server = await startServer('dev', ['--content', folder, '--lang', 'en', '--port', String(await freePort(4750))], {
    SOURCE_DATE_EPOCH: now,
  });
  browser = await launchChromium();
  form = await FormPage.in(browser, server.address);
  // Vite reloads the first page that it serves, when it has found the packages that scripts need.
  await form.page.goto(`${server.address}/admin/form/`, { waitUntil: 'networkidle' });
  await form.page.reload({ waitUntil: 'networkidle' });
  await form.openFolder({ [`content/${river}`]: text() });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const text = () => readFileSync(join(folder, river), 'utf8');
const errors = () => form.page.locator('precis-problems li.error');

/** Saves in the form. The browser’s private folder is none that the server watches: the file is carried there. */
async function save(): Promise<void> {
  await form.save();
  writeFileSync(join(folder, river), await form.saved(`content/${river}`));
}

test('a figure that is saved wrong is told beside the form, with its line; mended, it is told no more', async () => {
  await form.open('briefings/entries/2024/crue');
  await form.unfold('figures');
  await form.type('figures.0.value', '361.0');
  await save();
  await expect.poll(() => errors().allInnerTexts()).toContainEqual(expect.stringContaining('figure-mismatch'));
  const line =
    text()
      .split('\n')
      .findIndex((one) => one.includes(':figure[316 m³/s]{#debit}')) + 1;
  await expect
    .poll(() => errors().allInnerTexts())
    .toContainEqual(expect.stringMatching(new RegExp(`crue\\.md:${line}:\\d+.*says "316".*"361,0`)));

  await form.open('briefings/entries/2024/crue');
  await form.unfold('figures');
  await form.type('figures.0.value', '316.0');
  await save();
  await expect.poll(() => errors().count()).toBe(0);
});

test('what is typed stays while others save', async () => {
  await form.open('briefings/entries/2024/crue');
  await form.type('title', 'Half a headl');
  writeFileSync(join(folder, river), text().replace('Foyers sans courant', 'Foyers dans le noir'));
  const shown = async () => (await fetch(`${server.address}/briefings/crue/facts.json`)).text();
  await expect.poll(async () => (await shown()).includes('Foyers dans le noir')).toBe(true);
  writeFileSync(join(folder, river), text().replace('status: confirmed', 'status: sure'));
  await expect.poll(() => errors().count()).toBe(1);
  expect(await form.field('title').getByRole('textbox').inputValue()).toBe('Half a headl');
});

test('no other host is asked', () => {
  expect([...form.asked].filter((origin) => origin !== server.address && origin !== 'null')).toEqual([]);
});
