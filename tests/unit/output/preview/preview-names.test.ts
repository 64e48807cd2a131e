import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { PreviewNames } from '../../../../src/output/preview/preview-names.ts';

let file: string;

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'precis-names-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  file = join(folder, 'names');
});

/** What a build calls its pictures, and of which of them it had to find the name. */
async function build(version: string, pictures: Record<string, string | undefined>) {
  const names = new PreviewNames(file, version);
  const found: string[] = [];
  const given = Object.entries(pictures).map(([subject, name]) =>
    names.of(subject, () => {
      found.push(subject);
      return name;
    }),
  );
  await names.close();
  return { given, found };
}

test('a name is found once, also that there is none', async () => {
  const pictures = { crue: 'a-preview.png', 中文: undefined, constructor: 'c-preview.png' };
  const given = Object.values(pictures);
  expect(await build('1', pictures)).toEqual({ given, found: Object.keys(pictures) });
  expect(await build('1', pictures)).toEqual({ given, found: [] });
});

test('what a build did not ask for is forgotten', async () => {
  await build('1', { crue: 'a-preview.png', gel: 'b-preview.png' });
  await build('1', { gel: 'b-preview.png' });
  expect((await build('1', { crue: 'a-preview.png', gel: 'b-preview.png' })).found).toEqual(['crue']);
});

test('where anything else decides what is on pictures, all names are found anew', async () => {
  await build('1', { crue: 'a-preview.png' });
  expect(await build('2', { crue: 'z-preview.png' })).toEqual({ given: ['z-preview.png'], found: ['crue'] });
});

test('names that nobody can read are found anew', async () => {
  await build('1', { crue: 'a-preview.png' });
  writeFileSync(file, '{"version":"1","names":{"crue"');
  expect((await build('1', { crue: 'a-preview.png' })).found).toEqual(['crue']);
});
