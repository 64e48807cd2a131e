import { describe, expect, test } from 'vitest';
import { BuiltSite, fixture } from '../site/built-site.ts';
import { runCommand } from '../support/run-command.ts';

const headers = (...args: string[]) => runCommand('headers', ['--content', fixture, ...args]);

test('the built site holds what is printed for Cloudflare and Netlify', async () => {
  const site = await BuiltSite.shared(fixture);
  for (const host of ['cloudflare', 'netlify'])
    expect(await headers(host)).toEqual({ code: 0, stdout: site.read('_headers'), stderr: '' });
});

test.each([
  ['nginx', 'Strict-Transport-Security "max-age=31536000" always;'],
  ['caddy', 'Strict-Transport-Security "max-age=31536000"'],
  ['apache', 'Header always set Strict-Transport-Security "max-age=31536000"'],
])('%s is told to use https only where it is asked for', async (host, line) => {
  expect((await headers(host, '--hsts')).stdout).toContain(line);
  expect((await headers(host)).stdout).not.toContain('Strict-Transport-Security');
});

describe('wrong usage', () => {
  test.each([
    [[], 'en', 'Name one host.'],
    [[], 'fr', 'Nommez un hébergeur, et un seul.'],
    [['ngnix'], 'en', 'There is no configuration for "ngnix". Did you mean "nginx"?'],
    [['nginx', 'caddy'], 'en', 'Name one host.'],
    [['nginx', '--root', 'here'], 'fr', '--root est un chemin absolu sans espaces, et non « here ».'],
  ] as const)('%j in %s', async (args, lang, message) => {
    const { code, stdout, stderr } = await headers(...args, '--lang', lang);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'")).toContain(message);
    expect(stderr).toContain('npm run headers -- nginx|caddy|apache');
  });
});
