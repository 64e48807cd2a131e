import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { parseAllHeaders } from '@netlify/headers-parser';
import { getTransformedRoutes } from '@vercel/routing-utils';
import { beforeAll, describe, expect, test } from 'vitest';
import { policyForAncestors } from '../../src/domain/page/page-policy.ts';
import type { OutputSettings } from '../../src/domain/site/site-outputs.ts';
import { cloudfrontFunction } from '../../src/formats/hosting/cloudfront.ts';
import { headersFile } from '../../src/formats/hosting/headers-file.ts';
import { pathExpression } from '../../src/formats/hosting/path-pattern.ts';
import { redirectsFile } from '../../src/formats/hosting/redirects-file.ts';
import { type Headers, type Serving, servingRules } from '../../src/formats/hosting/serving-rules.ts';
import { vercelJson } from '../../src/formats/hosting/vercel.ts';
import { BuiltSite, fixture } from '../site/built-site.ts';
import { leadingAway, leadsTo, spellingsOf } from './address-questions.ts';

const places = [
  { base: '/', origin: 'https://example.org' },
  { base: '/news/', origin: 'https://example.org' },
];
let addresses: string[];
beforeAll(async () => {
  const site = await BuiltSite.shared(fixture);
  const files = site.files().filter((file) => file !== '_headers' && file !== '404.html');
  addresses = [...files.map((file) => file.replace(/(?<=^|\/)index\.html$/, '')), 'embed/figure/'];
});

/** What an address is answered with beyond what hosts do by themselves, by the rules alone. */
function expected({ everywhere, rules }: Serving, path: string): Headers {
  const found = rules.filter(({ paths }) => new RegExp(pathExpression(paths)).test(path));
  return Object.assign({}, everywhere, ...found.map(({ headers }) => headers));
}

describe.for(places)('below $base', ({ base, origin }) => {
  const serving = servingRules({ base, origin, languages: ['fr', 'en'] }, { hsts: false });
  const each = (check: (path: string, headers: Headers) => void) => {
    for (const address of addresses) check(base + address, expected(serving, base + address));
  };

  test('no header is given to one address twice', () => {
    each((path) => {
      const names = serving.rules
        .filter(({ paths }) => paths.some((pattern) => new RegExp(pathExpression([pattern])).test(path)))
        .flatMap(({ paths, headers }) =>
          paths
            .filter((pattern) => new RegExp(pathExpression([pattern])).test(path))
            .flatMap(() => Object.keys(headers)),
        );
      expect(names.length, path).toBe(new Set(names).size);
    });
  });

  test('pages may be framed by nobody, embeds by everybody', () => {
    each((path, headers) => {
      if (!path.endsWith('/')) return;
      const ancestors = path.startsWith(`${base}embed/`) ? '*' : "'none'";
      expect(headers['Content-Security-Policy'], path).toBe(policyForAncestors(ancestors));
    });
  });

  test('Netlify reads _headers as it is meant', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'precis-netlify-'));
    writeFileSync(join(folder, '_headers'), headersFile(serving));
    const { headers, errors } = await parseAllHeaders({
      headersFiles: [join(folder, '_headers')],
      configHeaders: [],
      minimal: false,
    });
    rmSync(folder, { recursive: true });
    expect(errors).toEqual([]);
    each((path, wanted) => {
      const rules = headers.filter((rule) => 'forRegExp' in rule && rule.forRegExp.test(path));
      const values = Object.assign({}, ...rules.map((rule) => rule.values));
      // Netlify's patterns match files beside a folder's pages too: a policy does them no harm.
      expect(values, path).toMatchObject(wanted);
      for (const [name, value] of Object.entries(values))
        if (name !== 'Content-Security-Policy') expect(wanted[name], `${path} ${name}`).toBe(value);
    });
  });

  test('Vercel takes vercel.json, and reads it as it is meant', () => {
    const { headers, trailingSlash, framework, installCommand, buildCommand, outputDirectory } = JSON.parse(
      vercelJson(serving),
    );
    expect({ framework, installCommand }).toEqual({ framework: null, installCommand: 'npm ci' });
    expect(`${outputDirectory}${base}`).toBe(`${buildCommand.split('--out ')[1]}/`);
    const { routes, error } = getTransformedRoutes({ headers, trailingSlash });
    expect(error).toBeNull();
    each((path, wanted) => {
      const matching = (routes ?? []).filter(
        (route) => !('handle' in route) && route.status === undefined && new RegExp(route.src).test(path),
      );
      const values = Object.assign({}, ...matching.map((route) => 'headers' in route && route.headers));
      expect(values, path).toEqual(wanted);
    });
  });

  test('the function for CloudFront finds the page of a folder, and gives the headers', () => {
    const code = cloudfrontFunction(serving);
    expect(code.length).toBeLessThan(10_000); // a limit of CloudFront
    const handler = runInNewContext(`${code}; handler`) as (event: unknown) => {
      readonly uri?: string;
      readonly statusCode?: number;
      readonly headers: Record<string, { readonly value: string }>;
    };
    const asked = (uri: string) => handler({ context: { eventType: 'viewer-request' }, request: { uri } });
    expect(asked(`${base}briefings/crue`)).toMatchObject({
      statusCode: 301,
      headers: { location: { value: `${base}briefings/crue/` } },
    });
    expect(asked(`${base}briefings/crue/`)).toMatchObject({ uri: `${base}briefings/crue/index.html` });
    expect(asked(`${base}rss.xml`)).toMatchObject({ uri: `${base}rss.xml` });
    expect(asked(`${base}topics/%E6%9D%B1%E4%BA%AC/`)).toMatchObject({
      uri: `${base}topics/%E6%9D%B1%E4%BA%AC/index.html`,
    });
    for (const malformed of ['%', '%ff', '%E6%9D', 'a/%zz/'])
      expect(asked(`${base}${malformed}`), malformed).toMatchObject({ statusCode: 400 });
    for (const path of leadingAway) {
      const { headers } = asked(base.replace(/\/$/, '') + path);
      if (headers?.location) expect(leadsTo(headers.location.value, origin), path).toBe(origin);
    }
    for (const path of spellingsOf('/pictures/images/carte.png')) {
      const spelt = base.replace(/\/$/, '') + path.replace('?x', '');
      const { uri = '' } = asked(spelt);
      // The bucket knows no `..`; what it decodes to a file of ours is one of these.
      const isPicture = !spelt.includes('/..') && decodeURIComponent(uri) === `${base}pictures/images/carte.png`;
      for (const seen of isPicture ? [spelt, uri] : []) {
        const { headers } = handler({
          context: { eventType: 'viewer-response' },
          request: { uri: seen },
          response: { statusCode: 200, headers: {} },
        });
        expect(headers['content-security-policy']?.value, seen).toContain('sandbox');
      }
    }
    each((path, wanted) => {
      const request = { uri: path.replace(/\/$/, '/index.html') };
      const { headers } = handler({
        context: { eventType: 'viewer-response' },
        request,
        response: { statusCode: 200, headers: {} },
      });
      const values = Object.fromEntries(Object.entries(headers).map(([name, { value }]) => [name, value]));
      const lowerCase = Object.entries({ ...serving.usual, ...wanted }).map(([name, value]) => [
        name.toLowerCase(),
        value,
      ]);
      expect(values, path).toEqual(Object.fromEntries(lowerCase));
    });
  });
});

describe('former addresses', () => {
  const origin = 'https://example.org';
  const movesFrom = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      from: `/news/briefings/old-${index}/`,
      to: '/news/briefings/new/',
    }));
  const moved = (count: number) =>
    servingRules({ base: '/news/', origin, languages: ['fr'] }, { hsts: false, moves: movesFrom(count) });

  test('Vercel redirects them for good', () => {
    const { redirects, trailingSlash } = JSON.parse(vercelJson(moved(1)));
    const { routes, error } = getTransformedRoutes({ redirects, trailingSlash });
    expect(error).toBeNull();
    const route = (routes ?? []).find(
      (one) => !('handle' in one) && new RegExp(one.src).test('/news/briefings/old-0/'),
    );
    expect(route).toMatchObject({ status: 301, headers: { Location: '/news/briefings/new/' } });
  });

  test('the function for CloudFront redirects as many as its size allows', () => {
    const code = cloudfrontFunction(moved(1000));
    expect(code.length).toBeLessThanOrEqual(10_000);
    const handler = runInNewContext(`${code}; handler`) as (event: unknown) => unknown;
    const asked = (uri: string) => handler({ context: { eventType: 'viewer-request' }, request: { uri } });
    expect(asked('/news/briefings/old-0/')).toMatchObject({
      statusCode: 301,
      headers: { location: { value: '/news/briefings/new/' } },
    });
    expect(asked('/news/briefings/old-999/')).toMatchObject({ uri: '/news/briefings/old-999/index.html' });
  });

  test('Netlify is asked to redirect though a page stands there', () => {
    const file = redirectsFile(moved(1)).replaceAll(/ 301$/gm, ' 301!');
    expect(file).toBe('/news/briefings/old-0/ /news/briefings/new/ 301!\n');
    const command = readFileSync(`${import.meta.dirname}/../../src/guide/deploy/netlify.toml`, 'utf8');
    expect(command).toContain("sed -i 's/ 301$/ 301!/' dist/_redirects");
  });
});

test('https only is asked for where it is wanted', () => {
  const asked = servingRules({ base: '/', origin: 'https://example.org', languages: ['fr'] }, { hsts: true });
  expect(headersFile(asked)).toContain('Strict-Transport-Security: max-age=31536000');
});

test('no header is for the address of an output that is off', () => {
  const site = { base: '/', origin: 'https://example.org', languages: ['fr'] };
  const headers = (outputs: OutputSettings) => headersFile(servingRules({ ...site, ...outputs }, { hsts: false }));
  expect(headers({})).toMatch(/^\/embed\/\*$/m);
  expect(headers({})).toMatch(/^\/pagefind\//m);
  expect(headers({ embeds: 'none', search: false })).not.toMatch(/embed|pagefind/);
  expect(headers({ embeds: 'preferred' })).toBe(headers({}));
});

test('ten languages stay below the hundred rules that Cloudflare takes', () => {
  const languages = ['fr', 'en', 'de', 'es', 'ar', 'it', 'pt', 'pl', 'uk', 'nl'];
  const file = headersFile(servingRules({ base: '/', origin: 'https://example.org', languages }, { hsts: true }));
  expect(file.match(/^\//gm)?.length).toBeLessThanOrEqual(100);
  for (const line of file.split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
});
