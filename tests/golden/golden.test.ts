import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/domain/problem/problem.ts';
import { wholeBody } from '../../src/domain/record/body-part.ts';
import { sharedSourcesByLanguage } from '../../src/domain/record/shared-source.ts';
import { joined } from '../../src/grammar/bilingual.ts';
import { readMarkdownFile } from '../../src/intake/markdown/markdown-file.ts';
import type { FolderContext } from '../../src/intake/site/folder-context.ts';

// One folder a plugin, one folder a case: input.md is a whole briefing, expected.html what its Markdown becomes, and
// problems.txt what an editor is told, if anything.

const context: FolderContext = {
  site: {
    name: 'Test',
    url: 'https://test.example/news/',
    origin: 'https://test.example',
    base: '/news/',
    languages: ['fr', 'en', 'de'],
    timeZone: 'Europe/Paris',
    publisher: { name: 'Test' },
  },
  sharedSources: sharedSourcesByLanguage(
    [{ id: 'onu', title: 'Charte', type: 'document', publisher: 'Nations unies', date: '1945' }],
    ['fr', 'en', 'de'],
  ),
  brokenSources: new Set(),
  variableUnits: new Map(),
  pictureFiles: new Set(['images/carte.png', 'briefings/plan été.jpg']),
};

const folders = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

describe.each(folders(import.meta.dirname))('%s', (plugin) => {
  test.each(folders(join(import.meta.dirname, plugin)))('%s', async (name) => {
    const folder = join(import.meta.dirname, plugin, name);
    const text = readFileSync(join(folder, 'input.md'), 'utf8');
    const { problems, rendered } = readMarkdownFile({ kind: 'briefing', file: `briefings/${name}.md`, text }, context);
    const lines = problems.map(
      ({ start, level, rule, message, hint }: Omit<Problem, 'file'>) =>
        `${start.line}:${start.column} ${level} ${rule} ${joined(message, hint).en}\n`,
    );
    if (rendered !== undefined) {
      const { keyPoints, notes, body } = rendered;
      const parts = [
        ...keyPoints.map((html) => `<!-- key point -->\n${html}`),
        wholeBody(body),
        ...Object.entries(notes).map(([id, html]) => `<!-- note of ${id} -->\n${html}`),
      ];
      await expect(`${parts.join('\n')}\n`).toMatchFileSnapshot(join(folder, 'expected.html'));
    } else {
      expect(existsSync(join(folder, 'expected.html')), 'a case with errors has no HTML').toBe(false);
    }
    if (lines.length > 0) await expect(lines.join('')).toMatchFileSnapshot(join(folder, 'problems.txt'));
    else expect(existsSync(join(folder, 'problems.txt')), 'a case without problems has no problems.txt').toBe(false);
  });
});
