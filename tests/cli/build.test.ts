import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OutputFolder } from '../../src/cli/site/output-folder.ts';
import type { OutputTree } from '../../src/output/output-tree.ts';
import { fixture, now } from '../site/built-site.ts';
import { runCommands } from '../support/command-process.ts';
import { borrow } from '../support/lent-cache.ts';
import { markedPictures, secret } from '../support/marked-picture.ts';
import { runCommand } from '../support/run-command.ts';

let folder: string;
let cache: string;

beforeAll(() => {
  cache = mkdtempSync(join(tmpdir(), 'precis-build-cache-'));
  borrow(cache);
  folder = mkdtempSync(join(tmpdir(), 'precis-build-'));
  cpSync(fixture, join(folder, 'content'), { recursive: true });
});
afterAll(() => {
  for (const made of [folder, cache]) rmSync(made, { recursive: true, force: true });
});

const options = (epoch = now) => ({ cwd: folder, env: { SOURCE_DATE_EPOCH: epoch, PRECIS_CACHE: cache } });
const build = (...args: string[]) => runCommand('build', ['--content', 'content', ...args], options());
const home = () => readFileSync(join(folder, 'out/index.html'), 'utf8');

test('an error leaves the last output as it was, and mending it builds', async () => {
  expect(await build('--out', 'out')).toMatchObject({ code: 0 });
  const before = home();
  const file = join(folder, 'content/briefings/sec.md');
  const text = readFileSync(file, 'utf8');

  writeFileSync(file, text.replace('title: L’étiage', 'title: Le nouvel étiage').replace('2024-09-01', '2024-09-32'));
  const { code, stdout, stderr } = await build('--out', 'out');
  expect(code).toBe(1);
  expect(stderr).toContain('content/briefings/sec.md:4:12  error  schema  published: «\u00a02024-09-32\u00a0».');
  expect(stderr).toContain('Rien n’a été écrit.');
  expect(stdout + stderr).not.toContain('    at ');
  expect(home()).toBe(before);

  writeFileSync(file, text.replace('title: L’étiage', 'title: Le nouvel étiage'));
  expect(await build('--out', 'out')).toMatchObject({ code: 0 });
  expect(home()).toContain('Le nouvel étiage');
  expect(readdirSync(folder).sort()).toEqual(['content', 'out']);
});

test('where nothing has changed the output stays, until something is due or somebody touched it', async () => {
  const at = (epoch: string) => runCommand('build', ['--content', 'content', '--out', 'out'], options(epoch));
  const output = () => statSync(join(folder, 'out')).ino;
  await at(now);
  const first = output();
  const { next } = JSON.parse(readFileSync(join(folder, 'out/next-build.json'), 'utf8')) as { next: string };
  const due = Date.parse(next) / 1000;

  expect((await at(String(due - 1))).stdout).toContain('rien n’a changé');
  expect(output()).toBe(first);

  expect((await at(String(due))).stdout).toContain('site écrit');
  expect(output()).not.toBe(first);

  writeFileSync(join(folder, 'out/index.html'), 'tampered');
  expect((await at(String(due))).stdout).toContain('site écrit');
  expect(home()).toContain('</html>');
  expect((await build('--out', 'out', '--hsts')).stdout).toContain('site écrit');
  expect(readFileSync(join(folder, 'out/_headers'), 'utf8')).toContain('Strict-Transport-Security');
});

test('a drawing that changed in its place is served as it is now', async () => {
  const drawing = join(folder, 'content/images/plan.svg');
  const draw = (words: string) =>
    writeFileSync(
      drawing,
      `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="20"><text>${words}</text></svg>`,
    );
  const briefing = join(folder, 'content/briefings/sec.md');
  draw('avant');
  writeFileSync(briefing, `${readFileSync(briefing, 'utf8')}\n![Plan du barrage](plan.svg)\n`);
  expect(await build('--out', 'out')).toMatchObject({ code: 0 });
  draw('après');
  expect(await build('--out', 'out')).toMatchObject({ code: 0 });
  const served = () => readFileSync(join(folder, 'out/pictures/images/plan.svg'), 'utf8');
  expect(served()).toContain('après');
  draw('</text><script>alert(1)</script><text>');
  const { code, stderr } = await build('--out', 'out');
  expect(code).toBe(1);
  expect(stderr).toMatch(/content\/briefings\/sec\.md:\d+:\d+ {2}error {2}broken-link .*<script>/);
  expect(served()).toContain('après');
  draw('après');
});

test('no byte of what a picture said besides is in the site, wherever it is shown', async () => {
  const content = join(folder, 'content');
  const marked = await markedPictures();
  for (const [name, bytes] of Object.entries(marked)) writeFileSync(join(content, 'images', name), bytes);
  const before = readFileSync(join(content, 'site.yaml'), 'utf8');
  writeFileSync(join(content, 'site.yaml'), before.replace(/logo: [\w.]+/, 'logo: chart.png'));
  const shown = Object.keys(marked)
    .map((name) => `![Une vue](${name})`)
    .join('\n');
  const front = 'title: Des images\nsummary: Des images.\npublished: 2024-09-02\n';
  writeFileSync(
    join(content, 'briefings/images.md'),
    `---\n${front}image: {src: photo.avif, alt: Une vue}\n---\n\n${shown}\n`,
  );
  writeFileSync(join(content, 'pages/images.md'), `---\ntitle: Des images\n---\n\n${shown}\n`);
  const { code, stderr } = await build('--out', 'pictures');
  expect({ code, errors: /error/.test(stderr) && stderr }).toEqual({ code: 0, errors: false });
  const output = join(folder, 'pictures');
  const files = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.filter(({ name }) => name in marked)).toHaveLength(Object.keys(marked).length);
  for (const { parentPath, name } of files)
    expect(readFileSync(join(parentPath, name)).includes(secret), name).toBe(false);
  rmSync(join(content, 'briefings/images.md'));
  rmSync(join(content, 'pages/images.md'));
  writeFileSync(join(content, 'site.yaml'), before);
});

test('a page that went is gone from the next output', async () => {
  rmSync(join(folder, 'content/pages/method.md'));
  expect(await build('--out', 'out')).toMatchObject({ code: 0 });
  expect(existsSync(join(folder, 'out/methode/index.html'))).toBe(true);
  expect(existsSync(join(folder, 'out/en/method/index.html'))).toBe(false);
});

test('a folder that holds something else is not replaced', async () => {
  mkdirSync(join(folder, 'letters'));
  writeFileSync(join(folder, 'letters/dear.txt'), 'Dear');
  const outs = ['letters', '.', 'content', 'content/out', 'letters/dear.txt'];
  const told = await runCommands(
    outs.map((out) => ['build', '--content', 'content', '--out', out]),
    options(),
  );
  for (const [index, { code, stderr }] of told.entries()) {
    expect(code, outs[index]).toBe(2);
    expect(stderr, outs[index]).not.toContain('    at ');
  }
  expect(readFileSync(join(folder, 'letters/dear.txt'), 'utf8')).toBe('Dear');
});

test('when the folders cannot change places, the last output stays', async () => {
  const output = new OutputFolder(join(folder, 'kept'), join(folder, 'content'));
  const fill = (text: string) => (next: OutputTree) => next.write('404.html', text);
  await output.replace(fill('first'));
  // Somebody puts a folder there at the wrong moment: between the move of the last output and that of the next.
  const blocked = output.replace((next) => {
    fill('second')(next);
    mkdirSync(join(folder, `kept.${process.pid}.last/in-the-way`), { recursive: true });
  });
  await expect(blocked).rejects.toThrow();
  expect(readFileSync(join(folder, 'kept/404.html'), 'utf8')).toBe('first');
});

test('with --strict a warning stops the build', async () => {
  expect(await build('--out', 'strict', '--strict')).toMatchObject({ code: 1 });
  expect(existsSync(join(folder, 'strict'))).toBe(false);
});

test('a build says when the site changes by itself, for people and for programs', async () => {
  const { code, stdout } = await build('--out', 'out', '--verify');
  expect(code).toBe(0);
  expect(stdout).toMatch(/À reconstruire le 1ᵉʳ janvier 2031 à 0\sheure \(Europe\/Paris\)/);
  expect(JSON.parse(readFileSync(join(folder, 'out/next-build.json'), 'utf8'))).toEqual({
    built: '2024-11-01T12:00:00.000Z',
    next: '2030-12-31T23:00:00.000Z',
  });
});

test('with --verify a build that tells of what is not published is not put in place', async () => {
  const page = join(folder, 'content/pages/fuite.md');
  writeFileSync(page, '---\ntitle: Une page\n---\n\nBientôt : `/briefings/demain/`.\n');
  const { code, stderr } = await build('--out', 'out', '--verify');
  expect(code).toBe(1);
  expect(stderr).toContain('/fuite/index.html révèle l’adresse de briefings/demain.md, qui n’est pas publié.');
  expect(existsSync(join(folder, 'out/fuite'))).toBe(false);
  rmSync(page);
});

test('a scheduled briefing is there once its time has come', async () => {
  const due = String(Date.UTC(2031, 5, 1) / 1000);
  const later = await runCommand('build', ['--content', 'content', '--out', 'later'], options(due));
  expect(later.code).toBe(0);
  expect(existsSync(join(folder, 'later/briefings/demain/index.html'))).toBe(true);
  expect(existsSync(join(folder, 'later/briefings/brouillon/index.html'))).toBe(false);
});
