/** Drawings as browsers see them where a host sends no headers: nothing runs, nothing is loaded, and they look the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanDrawing } from '../../src/intake/picture/drawing/clean-drawing.ts';
import { launchChromium } from '../support/chromium.ts';
import { attacks, drawing, leftOut } from '../support/drawing-attacks.ts';

const folder = join(import.meta.dirname, 'fixtures/drawings');
const files = new Map<string, string>();
let server: Server;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const file = files.get(url);
    response.writeHead(file === undefined ? 404 : 200, {
      'Content-Type': url.endsWith('.svg') ? 'image/svg+xml' : 'text/html',
      'Cache-Control': 'no-store',
    });
    response.end(file);
  });
  await new Promise<void>((listening) => server.listen(0, () => listening()));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** Opens a drawing by itself, where its scripts would be those of the site; returns what it asked for and did. */
async function opened(svg: string): Promise<{ asked: string[]; ran: boolean }> {
  files.set('/drawing.svg', svg);
  const page = await browser.newPage();
  try {
    const asked: string[] = [];
    await page.route('**/*', (route) => {
      const { pathname, href, origin: host } = new URL(route.request().url());
      if (host === origin && pathname === '/drawing.svg') return route.continue();
      if (!pathname.endsWith('favicon.ico')) asked.push(href);
      return route.abort();
    });
    await page.goto(`${origin}/drawing.svg`, { waitUntil: 'load' });
    return { asked, ran: (await page.title()) !== '' };
  } finally {
    await page.close();
  }
}

async function served(svg: string): Promise<string> {
  const cleaned = await cleanDrawing(Buffer.from(svg));
  if (cleaned === undefined || !('svg' in cleaned)) throw new Error(JSON.stringify(cleaned));
  return cleaned.svg;
}

test('a drawing as it came runs its script and asks other hosts, which is what is at stake', async () => {
  expect(await opened(drawing(attacks.script ?? ''))).toEqual({ asked: [], ran: true });
  expect((await opened(drawing(attacks['a picture elsewhere'] ?? ''))).asked).toHaveLength(1);
});

test.each(Object.entries(leftOut))('%s does nothing in the drawing that is served', async (_name, inside) => {
  expect(await opened(await served(drawing(`${inside}<rect width="9" height="9"/>`)))).toEqual({
    asked: [],
    ran: false,
  });
});

describe('drawings of common programs look the same', () => {
  const shot = async (page: Page, svg: string, asPicture: boolean): Promise<Buffer> => {
    files.set('/shot.svg', svg);
    files.set('/shot.html', '<!DOCTYPE html><body style="margin:0"><img src="/shot.svg" alt="">');
    await page.goto(`${origin}/shot.${asPicture ? 'html' : 'svg'}`, { waitUntil: 'load' });
    return page.screenshot({ animations: 'disabled' });
  };

  test.each(readdirSync(folder))('%s', async (file) => {
    const svg = readFileSync(join(folder, file), 'utf8');
    const clean = await served(svg);
    expect(clean).not.toMatch(/inkscape:|sodipodi|<!--|rdf:|ENTITY|xlink/i);
    const page = await browser.newPage({ viewport: { width: 400, height: 240 } });
    try {
      const blank = await shot(page, drawing(''), false);
      for (const asPicture of [false, true]) {
        const before = await shot(page, svg, asPicture);
        expect(before.equals(blank)).toBe(false);
        expect((await shot(page, clean, asPicture)).equals(before), `as a picture: ${asPicture}`).toBe(true);
      }
    } finally {
      await page.close();
    }
  });
});
