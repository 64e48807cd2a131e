/** The site as real servers send it, looked at by Chromium: nothing that a page does is forbidden by its own policy. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HostKind, kinds, WebHost } from '../hosting/web-host.ts';
import { BuiltSite, belowPath, fixture } from '../site/built-site.ts';
import { launchChromium } from '../support/chromium.ts';

let browser: Browser;
let site: BuiltSite;
beforeAll(async () => {
  site = await BuiltSite.shared(fixture, belowPath);
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const cases = (Object.keys(kinds) as HostKind[]).map((host) => {
  const missing = kinds[host].program === undefined;
  return { host, missing, note: missing ? '(skipped: not installed)' : '' };
});

describe.for(cases)('$host $note', ({ host, missing }) => {
  let server: WebHost;
  beforeAll(async () => {
    if (!missing) server = await WebHost.of(host, site.folder, fixture, '/news/');
  });
  afterAll(() => server?.close());

  test.skipIf(missing)('shows every kind of page without a word of complaint, and searches', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(`${page.url()}: ${message.text()}`));
    page.on('response', (response) => response.status() >= 400 && complaints.push(response.url()));
    for (const path of ['/', '/en/', '/briefings/crue/', '/figures/debit-loue/', '/updates/', '/topics/crue/']) {
      await page.goto(server.address + path);
      expect(await styled(page), path).toBe(true);
    }
    await page.goto(`${server.address}/search/?q=loue`);
    await expect.poll(() => page.locator('#search-hits > li').count(), { timeout: 15_000 }).toBe(1);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

/** Whether the styles of the page were taken. */
function styled(page: Page): Promise<boolean> {
  return page.evaluate(() => getComputedStyle(document.querySelector('.masthead') as Element).display === 'flex');
}

test('what a page must not do is refused by the page itself, on a host without headers', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname.replace('/news/', '').replace(/(?<=^|\/)$/, 'index.html');
    return route.fulfill({ body: site.bytes(path), contentType: path.endsWith('.html') ? 'text/html' : '' });
  });
  await page.goto('http://site.test/news/briefings/crue/');
  const refused = await page.evaluate(async () => {
    const seen: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective));
    document.body.insertAdjacentHTML('beforeend', '<p style="color: red" onclick="this.remove()">x</p>');
    document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }));
    document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.test/pixel.png' }));
    await new Promise((resolve) => setTimeout(resolve, 200));
    return { seen: [...new Set(seen)].sort(), ran: Reflect.has(window, 'ran') };
  });
  expect(refused).toEqual({ seen: ['img-src', 'script-src-attr', 'script-src-elem', 'style-src-attr'], ran: false });
  await context.close();
});
