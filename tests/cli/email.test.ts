import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { quantityInWords } from '../../src/domain/quantity/quantity.ts';
import { readContent } from '../../src/intake/content/content.ts';
import { fixture, now } from '../site/built-site.ts';
import { CommandProcess } from '../support/command-process.ts';
import { filesOf } from '../support/folder-digest.ts';

let folder: string;
let commands: CommandProcess;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-email-'));
  commands = new CommandProcess({ env: { SOURCE_DATE_EPOCH: now } });
});
afterAll(async () => {
  await commands?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const email = (...args: string[]) => commands.run('email', '--content', fixture, '--out', folder, ...args);
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
/** As people compare texts: spaces of all kinds are one. */
const plain = (text: string) => text.replace(/\s+/g, ' ');

describe('a briefing as a mail', () => {
  let html: string;
  let text: string;
  beforeAll(async () => {
    const { code, stdout, stderr } = await email('crue');
    expect(code, stderr).toBe(0);
    expect(stdout).toContain('Objet\u00a0: ');
    [html, text] = [read('crue.fr.html'), read('crue.fr.txt')];
  });

  test('has every figure of the record, its status and its sources in both editions', async () => {
    const { briefings } = await readContent({
      folder: fixture,
      publicFolder: join(folder, 'public'),
      now: Number(now) * 1000,
      address: {},
    });
    const { figures = [] } = briefings.find(({ slug }) => slug === 'crue')?.record ?? {};
    expect(figures.length).toBeGreaterThan(2);
    const shown = plain(textOf(fromHtml(html)));
    for (const figure of figures) {
      expect(shown).toContain(plain(quantityInWords(figure, 'fr')));
      expect(plain(text)).toContain(plain(quantityInWords(figure, 'fr')));
    }
    for (const edition of [shown, plain(text)]) {
      expect(edition).toContain('Sources');
      expect(edition).toContain('Corrections et mises à jour');
    }
  });

  test('needs nothing but itself: no style sheet, no script, absolute links, styles at each element', () => {
    const tree = fromHtml(html);
    expect(selectAll('script, link', tree)).toEqual([]);
    const links = selectAll('[href], [src]', tree).map(({ properties }) => String(properties.href ?? properties.src));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !/^https?:|^mailto:/.test(link))).toEqual([]);
    const bare = selectAll('body, td, h1, h2, p, li, a', tree).filter(({ properties }) => !properties.style);
    expect(bare.map(({ tagName }) => tagName)).toEqual([]);
    expect(html).toContain('prefers-color-scheme: dark');
    expect(Buffer.byteLength(html)).toBeLessThan(102_000);
  });

  test('keeps its lines short in plain text, addresses apart', () => {
    const long = text.split('\n').filter((line) => line.length > 78 && !line.includes('https://'));
    expect(long).toEqual([]);
    expect(text).not.toContain('#source-');
  });
});

test('a mail is not written into the content folder, by whatever way it is named', async () => {
  const content = join(folder, 'content');
  cpSync(fixture, content, { recursive: true });
  symlinkSync('content', join(folder, 'way'));
  const before = filesOf(content);
  for (const out of ['content', 'content/briefings', 'way/pages', 'content/new']) {
    const { code, stderr } = await commands.run('email', 'crue', '--content', content, '--out', join(folder, out));
    expect(code, out).toBe(2);
    expect(stderr).toContain('dans le dossier des contenus');
  }
  expect(filesOf(content)).toEqual(before);
});

test('another language is asked for by --edition', async () => {
  expect(await email('flood')).toMatchObject({ code: 0 });
  expect(read('flood.en.html')).toContain('lang="en"');
  expect(await email('flood', '--edition', 'fr', '--lang', 'en')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('No briefing is called "flood" in the language "fr".'),
  });
});

test.each([
  [['crues'], 'Aucune synthèse ne s’appelle «\u00a0crues\u00a0». Vouliez-vous écrire «\u00a0crue\u00a0»'],
  [['demain'], 'est un brouillon ou n’est pas encore paru'],
  [[], 'Nommez une synthèse, et une seule.'],
])('%j is wrong usage', async (args, message) => {
  const { code, stderr } = await email(...args);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
  expect(readdirSync(folder).filter((file) => file.startsWith('demain'))).toEqual([]);
});
