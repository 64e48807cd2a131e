/** The browser form in a real Chromium: what it saves to a folder, here the browser's own private one. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixture } from '../site/built-site.ts';
import { ServedSite } from './served-site.ts';

const briefing = readFileSync(join(fixture, 'briefings/2024/crue.md'), 'utf8');
const place = 'content/briefings/2024/crue.md';

let content: string;
let served: ServedSite;
beforeAll(async () => {
  content = mkdtempSync(join(tmpdir(), 'precis-form-'));
  writeFileSync(
    join(content, 'site.yaml'),
    'name: A\nurl: https://a.example/\nlanguages: [en]\ntimeZone: UTC\npublisher: {name: A}\nadmin: {repository: a/b}\n',
  );
  served = await ServedSite.of(content);
});
afterAll(async () => {
  await served?.close();
  rmSync(content, { recursive: true });
});

/** Puts files into the browser's private folder, which the form is then given as the one that somebody chose. */
async function prepare(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto(`${served.address}/admin/`);
  await page.evaluate(
    async ([path = '', text = '']) => {
      const root = await navigator.storage.getDirectory();
      await root.getDirectoryHandle('.git', { create: true });
      const names = path.split('/');
      let folder = root;
      for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
      const file = await (await folder.getFileHandle(names.at(-1) ?? '', { create: true })).createWritable();
      await file.write(text);
      await file.close();
    },
    [place, briefing],
  );
}

/** The text of a file in that folder; empty where there is none. */
function saved(page: Page, file = place): Promise<string> {
  return page.evaluate(async (path) => {
    try {
      const names = path.split('/');
      let folder = await navigator.storage.getDirectory();
      for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
      return await (await (await folder.getFileHandle(names.at(-1) ?? '')).getFile()).text();
    } catch {
      return '';
    }
  }, file);
}

test('another title changes its line and not one byte elsewhere, and no other host is asked', async () => {
  const asked: string[] = [];
  await served.open(
    '/admin/form/',
    {},
    async (page) => {
      await page.getByRole('button', { name: /local/i }).first().click();
      await page.getByText('Briefings').first().waitFor();
      await page.goto(`${served.address}/admin/form/#/collections/briefings/entries/2024/crue`);
      const title = page.getByRole('textbox', { name: 'Title (title)' });
      await title.fill('The Loue: another title');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await expect.poll(() => saved(page), { timeout: 10_000 }).not.toBe(briefing);
      expect(await saved(page)).toBe(briefing.replace(/^title: .*$/m, 'title: "The Loue: another title"'));
    },
    async (page) => {
      page.on('request', (request) => asked.push(new URL(request.url()).origin));
      await prepare(page);
    },
  );
  expect(
    [...new Set(asked)].filter((origin) => origin !== new URL(served.address).origin && origin !== 'null'),
  ).toEqual([]);
});

test('a new briefing is a draft with what was filled in, and nothing else', async () => {
  await served.open(
    '/admin/form/',
    {},
    async (page) => {
      await page.getByRole('button', { name: /local/i }).first().click();
      await page.getByText('Briefings').first().waitFor();
      await page.goto(`${served.address}/admin/form/#/collections/briefings/new`);
      await page.getByRole('textbox', { name: 'Title (title)' }).fill('The frost: a beginning');
      await page.getByRole('textbox', { name: 'Summary (summary)' }).fill('It freezes.');
      await page.getByRole('textbox', { name: 'Published (published)' }).fill('2024-11-01');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      const file = 'content/briefings/the-frost-a-beginning.md';
      await expect.poll(() => saved(page, file), { timeout: 10_000 }).not.toBe('');
      expect(await saved(page, file)).toBe(
        '---\ntitle: "The frost: a beginning"\nsummary: It freezes.\npublished: 2024-11-01\ndraft: true\n---\n',
      );
      expect(await saved(page)).toBe(briefing);
    },
    prepare,
  );
});
