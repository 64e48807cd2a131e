/** Every language that we print, read by its own program: what was meant as text is text. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { parseAllHeaders } from '@netlify/headers-parser';
import { getTransformedRoutes } from '@vercel/routing-utils';
import { beforeAll, describe, expect, test } from 'vitest';
import { cloudfrontFunction } from '../../src/formats/hosting/cloudfront.ts';
import { hosts } from '../../src/formats/hosting/hosts.ts';
import { literalExpression } from '../../src/formats/hosting/path-pattern.ts';
import {
  apacheString,
  caddyExpression,
  caddyString,
  headerLine,
  nginxExpression,
  nginxString,
  shellWord,
} from '../../src/formats/hosting/quoting.ts';
import { servingRules } from '../../src/formats/hosting/serving-rules.ts';
import { vercelJson } from '../../src/formats/hosting/vercel.ts';
import { installedProgram } from './installed-program.ts';
import { apacheModules } from './web-host.ts';

const hostile = [
  `/x;touch$IFS/tmp/precis-was-here;/`,
  `/a'+process.exit(7)+'/`,
  '/`touch x`/$(touch y)/',
  `/"; return 200 "x/`,
  '/} server { listen 81; /',
  String.raw`/back\slash\"/`,
  '/# no comment/',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is how shells and Apache name a variable.
  '/%{ENV:HOME}/${HOME}/{$HOME}/{env.HOME}/',
  '/</script><script>/',
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-quoting-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

/** What a program says of a configuration file with this text. */
function judged(program: string, configuration: string, ...args: string[]) {
  const file = join(folder, 'configuration');
  writeFileSync(file, configuration);
  return spawnSync(program, [...args, file], { encoding: 'utf8', env: { ...process.env, HOME: folder } });
}

/** The text as written, or undefined where the language cannot hold it. */
function written(print: (text: string) => string, text: string): string | undefined {
  try {
    return print(text);
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return undefined;
  }
}

const programs = {
  sh: installedProgram('sh'),
  nginx: installedProgram('nginx'),
  caddy: installedProgram('caddy'),
  apache: apacheModules && (installedProgram('apache2') ?? installedProgram('httpd')),
};

describe.each(hostile)('%s', (text) => {
  test.skipIf(!programs.sh)('is one word of a command', () => {
    const { stdout } = spawnSync('/bin/sh', ['-c', `printf '<%s>' ${shellWord(text)}`], { encoding: 'utf8' });
    expect(stdout).toBe(`<${text}>`);
  });

  test.skipIf(!programs.nginx)('is a string of nginx', () => {
    const string = written(nginxString, text);
    expect(string === undefined).toBe(text.includes('$'));
    const expression = nginxExpression(`^${literalExpression(text)}$`);
    const { stderr, status } = judged(
      programs.nginx ?? '',
      `events { } error_log stderr; pid ${folder}/pid; http { client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder}; uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
server { listen 127.0.0.1:1; location ~ ${expression} { return 200 ${string ?? '""'}; } ${string === undefined ? '' : `error_page 404 ${string};`} } }`,
      ...['-t', '-e', 'stderr', '-p', folder, '-c'],
    );
    expect(status, stderr).toBe(0);
  });

  test.skipIf(!programs.caddy)('is a string of Caddy', () => {
    const string = written(caddyString, text);
    expect(string === undefined).toBe(/[{}\\]/.test(text));
    const expression = `^${literalExpression(text)}$`;
    const { stdout, stderr, status } = judged(
      programs.caddy ?? '',
      `:81 {\n\t@here path_regexp ${caddyExpression(expression)}\n\trespond @here ${string ?? '""'}\n}\n`,
      ...['adapt', '--adapter', 'caddyfile', '--config'],
    );
    expect(status, stderr).toBe(0);
    const [{ match, handle }] = JSON.parse(stdout).apps.http.servers.srv0.routes;
    expect(match[0].path_regexp.pattern).toBe(expression);
    if (string !== undefined) expect(handle[0].body).toBe(text);
  });

  test.skipIf(!programs.apache)('is a string of Apache', () => {
    const string = written(apacheString, text);
    expect(string === undefined).toBe(/\$\{/.test(text));
    if (string === undefined) return;
    const { stdout, status, stderr } = judged(
      programs.apache ?? '',
      `ServerName localhost\nErrorLog ${folder}/error.log\nLoadModule mpm_event_module ${apacheModules}/mod_mpm_event.so\nDefine precis ${string}\n`,
      ...['-D', 'DUMP_RUN_CFG', '-f'],
    );
    expect(stdout, `${status} ${stderr}`).toContain(`Define: precis=${text}\n`);
  });

  test('is a path of the function for CloudFront, and nothing that runs', () => {
    const serving = servingRules({ origin: 'https://example.org', base: text, languages: ['fr'] }, { hsts: false });
    const missing = runInNewContext(`${cloudfrontFunction(serving)}; missing`);
    expect(missing).toBe(`${text}404.html`);
  });

  test('is one argument of the command that Vercel runs, and a source that it reads', () => {
    const serving = servingRules({ origin: 'https://example.org', base: text, languages: ['fr'] }, { hsts: false });
    const { buildCommand, headers } = JSON.parse(vercelJson(serving));
    const said = spawnSync('/bin/sh', ['-c', `npm() { printf '<%s>' "$@"; }; ${buildCommand}`], { encoding: 'utf8' });
    expect(said.stdout).toBe(`<run><build><--><--out><public_html${text.replace(/\/$/, '')}>`);
    const { routes, error } = getTransformedRoutes({ headers });
    if (text.includes('{env.')) return; // `:HOME` is a part with a name.
    expect(error).toBeNull();
    const matching = (routes ?? []).some((route) => 'src' in route && new RegExp(route.src ?? '').test(`${text}x`));
    expect(matching).toBe(true);
  });

  test('stays on its line of _headers', async () => {
    const file = join(mkdtempSync(join(folder, 'netlify-')), '_headers');
    writeFileSync(file, `${headerLine(text)}\n  X-Test: ${headerLine(text)}\n`);
    const { headers } = await parseAllHeaders({ headersFiles: [file], configHeaders: [], minimal: true });
    for (const { values } of headers) expect(Object.keys(values)).toEqual(['X-Test']);
  });
});

test.each(Object.entries(hosts))('%s is told nothing that holds a line break', (host, print) => {
  const serving = servingRules({ origin: 'https://example.org', base: '/a\nb/', languages: ['fr'] }, { hsts: false });
  if (host === 'cloudfront') expect(runInNewContext(`${print(serving, '/')}; missing`)).toBe('/a\nb/404.html');
  else expect(written(() => print(serving, '/srv'), '') ?? '{}').not.toContain('\nb/');
});
