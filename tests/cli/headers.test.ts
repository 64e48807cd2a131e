import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { BuiltSite, fixture } from '../site/built-site.ts';
import { runCommands } from '../support/command-process.ts';
import type { CommandResult } from '../support/run-command.ts';

/** What is printed for each call, all asked of one process. */
async function headers(...calls: readonly (readonly string[])[]): Promise<CommandResult[]> {
  return runCommands(calls.map((args) => ['headers', '--content', fixture, ...args]));
}

test('the built site holds what is printed for Cloudflare and Netlify', async () => {
  const site = await BuiltSite.shared(fixture);
  const printed = { code: 0, stdout: site.read('_headers'), stderr: '' };
  expect(await headers(['cloudflare'], ['netlify'])).toEqual([printed, printed]);
});

test.each([
  ['nginx', 'Strict-Transport-Security "max-age=31536000" always;'],
  ['caddy', 'Strict-Transport-Security "max-age=31536000"'],
  ['apache', 'Header always set Strict-Transport-Security "max-age=31536000"'],
])('%s is told to use https only where it is asked for', async (host, line) => {
  const [asked, unasked] = await headers([host, '--hsts'], [host]);
  expect(asked?.stdout).toContain(line);
  expect(unasked?.stdout).not.toContain('Strict-Transport-Security');
});

test.each([
  'https://news.example/x;touch$IFS/tmp/precis-was-here;/',
  `https://news.example/a'+process.exit(7)+'/`,
  'https://user:secret@news.example/',
])('%s in site.yaml is a problem at its place, and goes into no configuration', async (url) => {
  const content = mkdtempSync(join(tmpdir(), 'precis-headers-'));
  onTestFinished(() => rmSync(content, { recursive: true }));
  const settings = readFileSync(join(fixture, 'site.yaml'), 'utf8').replace(/^url: .*$/m, `url: "${url}"`);
  writeFileSync(join(content, 'site.yaml'), settings);
  const line = settings.slice(0, settings.indexOf('\nurl: ')).split('\n').length + 1;
  const [checked, ...refused] = await runCommands([
    ['check', '--content', content, '--lang', 'en'],
    ...['vercel', 'cloudfront'].map((host) => ['headers', '--content', content, '--lang', 'en', host] as const),
  ]);
  expect(checked?.code).toBe(1);
  expect(`${checked?.stdout}${checked?.stderr}`).toContain(
    `site.yaml:${line}:6  error  unsafe-url  url: "${url}" cannot be`,
  );
  expect(refused.map(({ code, stdout }) => ({ code, stdout }))).toEqual(Array(2).fill({ code: 2, stdout: '' }));
});

describe('wrong usage', () => {
  const cases = [
    [[], 'en', 'Name one host.'],
    [[], 'fr', 'Nommez un hébergeur, et un seul.'],
    [['ngnix'], 'en', 'There is no configuration for "ngnix". Did you mean "nginx"?'],
    [['nginx', 'caddy'], 'en', 'Name one host.'],
    [['nginx', '--root', 'here'], 'fr', '--root est un chemin absolu sans espaces, et non « here ».'],
  ] as const;
  let results: CommandResult[];
  beforeAll(async () => {
    results = await headers(...cases.map(([args, lang]) => [...args, '--lang', lang]));
  });

  test.each(cases.map((each, index) => [...each, index] as const))('%j in %s', (_args, _lang, message, index) => {
    const { code, stdout, stderr = '' } = results[index] ?? {};
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'")).toContain(message);
    expect(stderr).toContain('npm run headers -- nginx|caddy|apache');
  });
});
