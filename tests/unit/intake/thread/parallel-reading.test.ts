import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { FolderContext } from '../../../../src/intake/site/folder-context.ts';
import { readInParallel } from '../../../../src/intake/thread/parallel-reading.ts';

const context: FolderContext = {
  site: {
    name: 'Le Relevé',
    url: 'https://example.org',
    origin: 'https://example.org',
    base: '/',
    languages: ['fr'],
    timeZone: 'Europe/Paris',
    publisher: { name: 'Le Relevé' },
  },
  sharedSources: new Map(),
  brokenSources: new Set(),
  variableUnits: new Map(),
  pictureFiles: new Set(),
};

test('a thread that runs out of memory names its file; the problems of all others are told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'precis-hungry-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  vi.stubEnv('PRECIS_CACHE', folder);
  const text = '---\ntitle: Titre\nsummary: Chapeau\npublished: 2024-10-29\n---\n# Un\n';
  const sources = Array.from({ length: 70 }, (_, index) => ({
    kind: 'briefing' as const,
    file: `briefings/${index === 40 ? 'hungry' : `note-${index}`}.md`,
    text,
    digest: String(index).padStart(64, '0'),
  }));
  const results = await readInParallel(context, sources, {
    filename: new URL('../../../support/hungry-worker.ts', import.meta.url).href,
    resourceLimits: { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 },
  });
  const told = results.map(({ problems }) => problems.map(({ rule, message }) => `${rule} ${message.en}`));
  expect(told[40]).toEqual(['file Reading the file takes more memory than there is.']);
  expect(told.filter(([first]) => first?.startsWith('heading-order'))).toHaveLength(69);
});
