/** The files of the deploy guide, each judged by the program that will read it. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LanguageServer } from '../support/language-server.ts';
import { installedProgram } from './installed-program.ts';

const project = join(import.meta.dirname, '../..');
const guide = join(project, 'src/guide/deploy');
const lacks = (...programs: string[]) => programs.some((program) => installedProgram(program) === undefined);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-deploy-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('workflows, as the editor of GitHub reads them', () => {
  const workflows = readdirSync(guide).filter((file) => file.endsWith('.yml'));
  let server: LanguageServer;
  let opened = 0;
  beforeAll(async () => {
    const program = join(project, 'node_modules/@actions/languageserver/dist/cli.bundle.cjs');
    server = await LanguageServer.start({ program, workspace: folder, initializationOptions: { logLevel: 4 } });
  });
  afterAll(() => server?.stop());

  const mistakes = async (text: string) => {
    opened += 1;
    const path = join(folder, `.github/workflows/${opened}.yml`);
    await server.open(path, 'github-actions-workflow', text);
    return (await server.diagnostics(path)).map(({ message, range }) => `${range.start.line + 1}: ${message}`);
  };

  test.each([
    ...workflows.map((file) => `src/guide/deploy/${file}`),
    ...readdirSync(join(project, '.github/workflows')).map((file) => `.github/workflows/${file}`),
  ])('%s', async (file) => {
    expect(await mistakes(readFileSync(join(project, file), 'utf8'))).toEqual([]);
  });

  test.each([
    ['needs: due', 'needs: duo'],
    ['steps.due.outputs', 'stepz.due.outputs'],
    ['runs-on', 'run-on'],
  ])('%s cannot be %s', async (right, wrong) => {
    expect(await mistakes(readFileSync(join(guide, 'server.yml'), 'utf8').replace(right, wrong))).not.toEqual([]);
  });
});

test.each(
  readdirSync(guide).filter(
    (file) => file.endsWith('.yml') && /npm run build/.test(readFileSync(join(guide, file), 'utf8')),
  ),
)('%s restores what builds keep after npm ci, which empties node_modules, and before the build', (file) => {
  const text = readFileSync(join(guide, file), 'utf8');
  expect(text).toMatch(/run: npm ci\n[\s\S]*path: node_modules\/\.cache\/precis[\s\S]*run: npm run build/);
});

test('the guide names every file, and no other', () => {
  const text = readFileSync(join(guide, 'deploy.md'), 'utf8');
  for (const file of readdirSync(guide)) if (file !== 'deploy.md') expect(text).toContain(`(${file})`);
  for (const [, file = ''] of text.matchAll(/\]\(([^)#:]+)\)/g)) expect(existsSync(join(guide, file)), file).toBe(true);
});

test('Netlify reads netlify.toml', async () => {
  const netlifyConfigPath = join(guide, 'netlify.toml');
  const { errors } = await parseAllHeaders({ netlifyConfigPath, headersFiles: [], configHeaders: [], minimal: false });
  expect(errors).toEqual([]);
});

describe('is-due.sh', () => {
  const isDue = async (status: number, body: string): Promise<string> => {
    const server = createServer((request, response) => {
      response.writeHead(request.url === '/news/next-build.json' ? status : 404).end(body);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/news/`;
    const script = spawn(join(guide, 'is-due.sh'), [address], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    script.stdout.on('data', (chunk: Buffer) => {
      said += chunk;
    });
    await once(script, 'close');
    server.close();
    return said;
  };
  test.skipIf(lacks('curl', 'jq')).each([
    [200, '{"next": "2020-01-01T00:00:00Z"}', 'due=true\n'],
    [200, '{"next": "2020-01-01T00:00:00.000Z"}', 'due=true\n'],
    [200, '{"next": "2999-01-01T00:00:00.000Z", "why": "x"}', 'due=false\n'],
    [200, '{"next": null}', 'due=false\n'],
    [404, '', 'due=true\n'],
  ])('%i %s: %s', async (status, body, said) => expect(await isDue(status, body)).toBe(said));
});

/** Everything of `server.sh` runs but the network: `ssh` is a shell on this machine. */
test.skipIf(lacks('rsync') || process.platform !== 'linux')('server.sh switches to a whole site', () => {
  const programs = join(folder, 'bin');
  const server = join(folder, 'server');
  mkdirSync(programs);
  mkdirSync(server);
  writeFileSync(join(programs, 'ssh'), '#!/bin/sh\nshift\nexec sh -c "$*"\n', { mode: 0o755 });
  const deploy = (page: string, env: Readonly<Record<string, string>> = {}) => {
    const project = mkdtempSync(join(folder, 'project-'));
    mkdirSync(join(project, 'dist'));
    writeFileSync(join(project, 'dist/index.html'), page);
    writeFileSync(join(project, 'dist/robots.txt'), 'the same');
    const { status, stderr } = spawnSync(join(guide, 'server.sh'), ['host', server], {
      cwd: project,
      env: { ...process.env, PATH: programs + delimiter + process.env.PATH, ...env },
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
  };
  const current = (file: string) => join(server, 'current', file);

  deploy('first');
  const before = { place: realpathSync(join(server, 'current')), robots: statSync(current('robots.txt')) };
  deploy('second');
  expect(readFileSync(current('index.html'), 'utf8')).toBe('second');
  expect(readFileSync(join(before.place, 'index.html'), 'utf8')).toBe('first');
  expect(statSync(current('robots.txt')).ino).toBe(before.robots.ino);
  deploy('third');
  deploy('fourth');
  expect(readdirSync(join(server, 'releases'))).toHaveLength(3);
  deploy('below', { BASE_PATH: '/news/' });
  expect(readFileSync(current('news/index.html'), 'utf8')).toBe('below');
  mkdirSync(join(server, 'releases/0-notes'));
  deploy('fifth');
  expect(existsSync(join(server, 'releases/0-notes'))).toBe(true);
});

test.each([
  ['/srv/www', `/a'; touch here; '/`],
  ['/srv/www', '/../../etc/'],
  [`/srv/www'; touch here; '`, '/'],
  ['/srv/$(touch here)', '/'],
])('server.sh takes %s and %s for no paths', (place, base) => {
  const { status, stderr } = spawnSync(join(guide, 'server.sh'), ['host', place], {
    cwd: folder,
    env: { ...process.env, BASE_PATH: base },
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'DIR and BASE_PATH are plain paths.\n' });
  expect(existsSync(join(folder, 'here'))).toBe(false);
});
