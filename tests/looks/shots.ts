/**
 * `npm run shots -- [--content DIR]… [--out DIR] [--only PATTERN]`: builds the site and an awkward one, and takes every type
 * of page at three widths, in light and dark, into `shots/`, with a contact sheet a page and `index.html` over all.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { Browser } from 'playwright';
import { readArguments } from '../../src/cli/command-line/arguments.ts';
import { run } from '../../src/cli/command-line/run.ts';
import { say } from '../../src/cli/command-line/terminal.ts';
import { usageOf } from '../../src/cli/command-line/usage-error.ts';
import { launchChromium } from '../support/chromium.ts';
import { contactSheet, overview } from './contact-sheet.ts';
import { lookedAtSite } from './looked-at-site.ts';
import { type Shot, views } from './shot.ts';
import type { ShownPage } from './shown-pages.ts';

const usage = usageOf('npm run shots -- [--content DIR]… [--out DIR] [--only PATTERN]');

const root = join(import.meta.dirname, '../..');

await run(async () => {
  const { content, out, only } = readArguments(
    {
      content: {
        type: 'string',
        multiple: true,
        default: [join(root, 'content'), join(import.meta.dirname, 'awkward')],
      },
      out: { type: 'string', default: join(root, 'shots') },
      only: { type: 'string', default: '' },
    },
    usage,
  );
  const folder = resolve(out);
  const browser = await launchChromium();
  const sheets: string[] = [];
  try {
    for (const site of content) {
      sheets.push(...(await shotsOf(resolve(site), join(folder, basename(site)), new RegExp(only), browser)));
    }
  } finally {
    await browser.close();
  }
  writeFileSync(join(folder, 'index.html'), overview(sheets.map((sheet) => relative(folder, sheet))));
  say(join(folder, 'index.html'));
  return 0;
});

/** Takes all pictures of one site. Returns the files of its contact sheets. */
async function shotsOf(content: string, folder: string, only: RegExp, browser: Browser): Promise<string[]> {
  const { server, pages } = await lookedAtSite(content, folder);
  const pictures = join(folder, 'pages');
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const sheets: string[] = [];
  try {
    for (const page of pages) {
      if (!only.test(page.path)) continue;
      const shots = await shotsOfPage(server.address, page, pictures, browser);
      const sheet = join(pictures, `${page.name}.png`);
      await contactSheet(page.path, shots, sheet, browser);
      sheets.push(sheet);
    }
  } finally {
    await server.stop();
  }
  return sheets;
}

async function shotsOfPage(address: string, { path, name }: ShownPage, folder: string, browser: Browser) {
  const shots: Shot[] = [];
  for (const view of views) {
    const context = await browser.newContext({
      viewport: { width: view.width, height: view.height },
      colorScheme: view.colorScheme,
    });
    try {
      const page = await context.newPage();
      await page.goto(address + path);
      await page.evaluate(() => document.fonts.ready);
      const file = join(folder, `${name}.${view.width}-${view.colorScheme}.png`);
      await page.screenshot({ path: file, fullPage: true });
      shots.push({ ...view, file });
    } finally {
      await context.close();
    }
  }
  return shots;
}
