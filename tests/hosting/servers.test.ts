import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pagePolicy, policyForAncestors } from '../../src/domain/page/page-policy.ts';
import { BuiltSite, belowPath, fixture } from '../site/built-site.ts';
import { leadingAway, leadsTo, spellingsOf } from './address-questions.ts';
import { type HostKind, kinds, WebHost } from './web-host.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

/** Asks as it is told to: `fetch` would decode what was compressed. A `path` is sent as it is, unlike that of an address. */
function ask(address: string, headers: Record<string, string> = {}, path?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { headers, agent: false, ...(path && { path }) }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      const all = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
      resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(all), body: Buffer.concat(chunks) });
    });
    asked.on('error', reject).end();
  });
}

const immutable = 'public, max-age=31536000, immutable';
const revalidated = 'public, max-age=0, must-revalidate';

/** A site at a domain's root, and one below a path. */
const places = [
  { base: '/', env: {} },
  { base: '/news/', env: belowPath },
] as const;
const cases = (Object.keys(kinds) as HostKind[]).flatMap((host) => {
  const missing = kinds[host].program === undefined;
  return places.map((place) => ({ host, missing, note: missing ? '(skipped: not installed)' : '', ...place }));
});

describe.for(cases)('$host serves $base $note', ({ host, missing, base, env }) => {
  const served = test.skipIf(missing);
  let site: BuiltSite;
  let server: WebHost;

  beforeAll(async () => {
    if (missing) return;
    site = await BuiltSite.shared(fixture, env);
    server = await WebHost.of(host, site.folder, fixture, base);
  });
  afterAll(() => server?.close());

  const get = (path: string, headers?: Record<string, string>) => ask(`${server.address}${path}`, headers);
  const hashed = (folder: string) => `/${site.files().find((file) => file.startsWith(folder))}`;

  served.each([
    ['/', 'text/html', revalidated],
    ['/briefings/crue/', 'text/html', revalidated],
    ['/briefings/crue/facts.json', 'application/json', revalidated],
    ['/briefings/crue/facts.csv', 'text/csv', revalidated],
    ['/figures.csv-metadata.json', 'application/csvm+json', revalidated],
    ['/rss.xml', 'application/xml', revalidated],
    ['/en/feed.json', 'application/feed+json', revalidated],
    ['/topics/crue/feed.json', 'application/feed+json', revalidated],
    ['/updates/correction/atom.xml', 'application/xml', revalidated],
    ['/robots.txt', 'text/plain', revalidated],
    ['/favicon.svg', 'image/svg+xml', revalidated],
    ['/pictures/images/carte.png', 'image/png', revalidated],
    ['/_astro/', 'text/javascript', immutable],
    ['/fonts/', 'font/woff2', immutable],
    ['/pagefind/fr/fragment/', undefined, immutable],
    ['/pagefind/fr/pagefind.js', 'text/javascript', revalidated],
  ])('%s is %s, %s', async (path, type, caching) => {
    const folder = /^\/(?:_astro|fonts|pagefind\/fr\/fragment)\/$/.test(path);
    const { status, headers } = await get(folder ? hashed(path.slice(1)) : path);
    expect(status).toBe(200);
    if (type !== undefined) expect(headers['content-type']?.split(';')[0]).toBe(type);
    if (type?.startsWith('text/html')) expect(headers['content-type']).toMatch(/charset=utf-8/i);
    expect(headers['cache-control']).toBe(caching);
  });

  served('what has not changed is not sent again', async () => {
    for (const path of ['/', '/briefings/crue/facts.json', '/rss.xml']) {
      const { headers } = await get(path);
      expect(headers.etag, path).toBeDefined();
      expect((await get(path, { 'if-none-match': headers.etag ?? '' })).status, path).toBe(304);
    }
  });

  served('text is compressed as it is asked for, and stays the same', async () => {
    for (const [path, file] of [
      ['/briefings/crue/', 'briefings/crue/index.html'],
      ['/briefings/crue/facts.json', 'briefings/crue/facts.json'],
      ['/rss.xml', 'rss.xml'],
    ] as const) {
      const plain = await get(path);
      expect(plain.headers['content-encoding'], path).toBeUndefined();
      for (const [encoding, decode] of [
        ['br', brotliDecompressSync],
        ['gzip', gunzipSync],
      ] as const) {
        const { headers, body } = await get(path, { 'accept-encoding': encoding });
        expect(headers['content-encoding'], path).toBe(encoding);
        expect(headers['content-type'], path).toBe(plain.headers['content-type']);
        if (host !== 'cloudflare') expect(headers.vary, path).toMatch(/accept-encoding/i);
        expect(decode(body).equals(site.bytes(file)), path).toBe(true);
      }
    }
    const refused = await get('/rss.xml', { 'accept-encoding': 'br;q=0' });
    expect(refused.body.equals(site.bytes('rss.xml'))).toBe(true);
  });

  served('what is not there is answered by the page for that', async () => {
    for (const path of ['/nope/', '/briefings/nope/', '/nope.feed.json', '/_astro/nope.js']) {
      const { status, headers, body } = await get(path);
      expect(status, path).toBe(404);
      // Cloudflare answers by the rules of the address also where nothing is.
      if (host === 'cloudflare' && !path.endsWith('/')) continue;
      expect(headers['content-type'], path).toMatch(/^text\/html/);
      expect(headers['cache-control'] ?? revalidated, path).toBe(revalidated);
      expect(body.equals(site.bytes('404.html')), path).toBe(true);
    }
  });

  served('a folder has one address, which ends in a slash', async () => {
    for (const path of ['/briefings/crue', '/search']) {
      const { status, headers } = await get(path);
      expect([301, 307, 308]).toContain(status);
      expect(new URL(headers.location ?? '', server.address).pathname).toBe(`${base.replace(/\/$/, '')}${path}/`);
    }
  });

  served.each([
    ['/briefings/inondation/', '/briefings/crue/'],
    ['/briefings/crue-de-la-loue/facts.csv', '/briefings/crue/facts.csv'],
    ['/embed/fr/inondation/', '/embed/fr/crue/'],
    ['/comment-nous-comptons/', '/methode/'],
  ])('%s has moved for good', async (path, present) => {
    const { status, headers } = await get(path);
    expect(status).toBe(301);
    expect(new URL(headers.location ?? '', server.address).pathname).toBe(base.replace(/\/$/, '') + present);
    expect((await get(present)).status).toBe(200);
  });

  served('a frame at a former address is shown there', async () => {
    expect((await get('/embed/fr/inondation/debit_316/')).status).toBe(200);
  });

  served('no address redirects to another host', async () => {
    for (const path of leadingAway) {
      for (const typed of new Set([path, `${base.replace(/\/$/, '')}${path}`])) {
        const { status, headers } = await ask(server.address, {}, typed);
        expect(status, typed).toBeLessThan(500);
        const { origin } = new URL(server.address);
        if (headers.location !== undefined) expect(leadsTo(headers.location, server.address), typed).toBe(origin);
      }
    }
  });

  served('a picture is sandboxed however its address is spelt', async () => {
    const picture = '/pictures/images/carte.png';
    for (const path of spellingsOf(picture)) {
      const typed = `${base.replace(/\/$/, '')}${path}`;
      const { status, headers, body } = await ask(server.address, {}, typed);
      expect(status, typed).toBeLessThan(500);
      if (status === 200 && body.equals(site.bytes(picture.slice(1))))
        expect(headers['content-security-policy'], typed).toContain('sandbox');
    }
  });

  served('every answer is safe, and every page says what it may load', async () => {
    for (const path of [
      '/',
      '/search/',
      '/briefings/crue/',
      '/en/',
      '/methode/',
      '/nope/',
      '/rss.xml',
      '/fonts/nope',
    ]) {
      const { headers } = await get(path);
      expect(headers, path).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'permissions-policy': expect.stringContaining('camera=()'),
      });
      expect(headers['strict-transport-security']).toBeUndefined();
    }
    const pages = site
      .files()
      .filter((file) => file.endsWith('index.html') && !site.read(file).includes('http-equiv="refresh"'));
    for (const file of pages) {
      const { headers, body } = await get(`/${file.replace(/index\.html$/, '')}`);
      const framable = file.startsWith('embed/');
      expect(headers['content-security-policy'], file).toBe(policyForAncestors(framable ? '*' : "'none'"));
      expect(body.toString(), file).toContain(`<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">`);
    }
    const picture = await get('/pictures/images/carte.png');
    expect(picture.headers['content-security-policy']).toContain('sandbox');
  });
});
