/** Content of every older version of the format stays readable: newsrooms do not rewrite their archives. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { readContent } from '../../../src/intake/content/content.ts';

const cache = mkdtempSync(join(tmpdir(), 'precis-older-'));
vi.stubEnv('PRECIS_CACHE', cache);
afterAll(() => rmSync(cache, { recursive: true }));

const folder = join(import.meta.dirname, '../../older-content');
/** What a later version found to be a contradiction in the content itself. */
const contradictions: Readonly<Record<string, readonly string[]>> = {
  'first-edition-everything': ['briefings/2024/flood.md:9 translation-mismatch'],
};

test.each(readdirSync(folder))('%s', async (name) => {
  const { problems, briefings } = await readContent({
    folder: join(folder, name),
    publicFolder: join(import.meta.dirname, '../../../public'),
    now: Date.parse('2027-01-01T00:00:00Z'),
    address: {},
  });
  const errors = problems.filter(({ level }) => level === 'error');
  expect(errors.map(({ file, start, rule }) => `${file}:${start.line} ${rule}`)).toEqual(contradictions[name] ?? []);
  expect(briefings.length).toBeGreaterThan(2);
});
