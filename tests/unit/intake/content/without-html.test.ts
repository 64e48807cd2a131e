import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { renderedMarkdown } from '../../../../src/intake/cache/rendered.ts';
import { type Content, readContent } from '../../../../src/intake/content/content.ts';

test('a reading without HTML tells the same, and a later one with HTML makes it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'precis-without-html-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  vi.stubEnv('PRECIS_CACHE', join(folder, '.cache'));
  mkdirSync(join(folder, 'briefings'));
  writeFileSync(
    join(folder, 'site.yaml'),
    'name: Le Relevé\nurl: https://a.example\nlanguages: [fr]\ntimeZone: Europe/Paris\npublisher: {name: A}\n',
  );
  const front = 'title: Titre de la note\nsummary: Chapeau\npublished: 2024-10-29\nlang: fr\n';
  writeFileSync(join(folder, 'briefings/a.md'), `---\n${front}---\nHier, *500 morts*.\n`);
  const read = (withoutHtml: boolean): Promise<Content> =>
    readContent({ folder, publicFolder: join(folder, 'public'), now: 0, address: {}, withoutHtml });

  const checked = await read(true);
  const digest = checked.briefings[0]?.digest ?? '';
  expect(checked.problems.map(({ rule }) => rule)).toEqual(['relative-date', 'unbound-number']);
  expect(() => renderedMarkdown(digest)).toThrow('build again');
  expect(await read(true)).toEqual(checked);
  expect(await read(false)).toEqual(checked);
  expect(renderedMarkdown(digest).body).toEqual([{ html: expect.stringContaining('<em>500 morts</em>') }]);
});
