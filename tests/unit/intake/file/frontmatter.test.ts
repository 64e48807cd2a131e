import { expect, test } from 'vitest';
import { splitFrontmatter } from '../../../../src/intake/file/frontmatter.ts';

test('YAML and body are cut out, whatever ends a line', () => {
  for (const eol of ['\n', '\r\n', '\r']) {
    const parts = splitFrontmatter(['---', 'title: a', '--- ', '', 'Texte'].join(eol));
    expect(parts).toEqual({
      yaml: `title: a${eol}`,
      yamlStart: 3 + eol.length,
      body: `${eol}Texte`,
      bodyStart: 15 + 3 * eol.length,
    });
  }
});

test('a file may end with its frontmatter', () => {
  expect(splitFrontmatter('---\ntitle: a\n---')).toEqual({ yaml: 'title: a\n', yamlStart: 4, body: '', bodyStart: 16 });
});

test.each([
  ['missing', ''],
  ['missing', '# Titre\n---\ntitle: a\n---\n'],
  ['missing', ' ---\ntitle: a\n---\n'],
  ['unclosed', '---\ntitle: a\n'],
  ['unclosed', '---\ntitle: a\n----\n'],
])('%s: %j', (expected, text) => {
  expect(splitFrontmatter(text)).toBe(expected);
});
