import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findExcessMarkup } from '../../../src/markdown/excess-markup.ts';
import { limits } from '../../../src/markdown/markup-tally.ts';

const root = new URL('../../../', import.meta.url);
const realFiles = [
  'README.md',
  'src/README.md',
  'src/DECISIONS.md',
  'src/guide/guide.en.md',
  'src/guide/guide.fr.md',
].concat(
  readdirSync(new URL('content', root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `content/${file}`),
);

test('no file of ours comes near a limit, ten times over', () => {
  for (const file of realFiles) {
    const text = readFileSync(new URL(file, root), 'utf8');
    expect(findExcessMarkup(`${text}\n\n`.repeat(10)), file).toBeUndefined();
  }
});

const sentence =
  'Le **maire** d’Ornans [a annoncé](https://example.org/a_b) 1 200 foyers évacués[^1], _dit-il_ [@afp, p. 3]. ';

test.each([
  ['a book in paragraphs', `${sentence.repeat(5)}\n\n`.repeat(400)],
  ['a paragraph of five pages', sentence.repeat(100)],
  [
    'a bibliography of 1,000 links without blank lines',
    '- [Titre](https://example.org/), *Revue*, 2024\n'.repeat(1000),
  ],
  [
    'numbers before its items',
    Array.from({ length: 1000 }, (_, i) => `${i + 1}. [Titre](https://example.org/)`).join('\n'),
  ],
  [
    'a table of 2,000 rows with links',
    `| a | b |\n| --- | --- |\n${'| [x](https://example.org/) | *y* |\n'.repeat(2000)}`,
  ],
  ['a listing of code', `\`\`\`json\n${'{"a": [[1, 2], ["*", "_"]]}\n'.repeat(3000)}\`\`\`\n`],
  ['a listing in one line', `\`\`\`\n${'{"a":[1,[2]]},'.repeat(5000)}\n\`\`\`\n`],
  ['a poem', `${'Un vers,\\\nun autre vers,\\\n'.repeat(10)}\n`.repeat(200)],
  ['a quotation of many paragraphs', '> Paroles.\n>\n'.repeat(2000)],
  ['asides one after another', ':::context[Titre]\nTexte.\n:::\n\n'.repeat(500)],
  ['asides in quotations of more colons', '::::quote{source=a}\n:::context[b]\nc\n:::\n::::\n\n'.repeat(300)],
  ['prose without blanks', '漢字仮名交じり文。'.repeat(30_000)],
  ['a line of hyphens', `${'-'.repeat(400)}\n`.repeat(5)],
])('%s is read', (_name, text) => expect(findExcessMarkup(text)).toBeUndefined());

describe('a limit is told at the line that goes beyond it', () => {
  test.each<[keyof typeof limits, string]>([
    ['marks', '*a '.repeat(limits.marks + 1)],
    ['marks', `2. *a*\n${'2. *a *b *c\n'.repeat(1000)}`.replace('2. ', '')],
    ['allMarks', `${'*a '.repeat(1000)}\n\n`.repeat(31)],
    ['levels', '> '.repeat(limits.levels + 1)],
    ['lines', 'a\n'.repeat(limits.lines + 1)],
    ['lines', `${'\n'.repeat(2 * limits.lines - 4)}a`],
    ['blocks', 'a\n\n'.repeat(limits.blocks + 1)],
    ['cells', `|${'a|'.repeat(200)}\n|${'-|'.repeat(200)}\n${'a\n'.repeat(100)}`],
    ['cells', `| a |\n|---|\n${'| b '.repeat(limits.cells)}`],
    ['numbers', '1 2 3 4 5\n'.repeat(6001)],
    ['headings', 'a\n-\n\n'.repeat(limits.headings + 1)],
    ['definitions', Array.from({ length: limits.definitions + 1 }, (_, i) => `[${i}]: /a\n`).join('')],
    ['lazyLines', '> a\nb\n\n'.repeat(limits.lazyLines + 1)],
    ['directives', ':::context[a]\n'.repeat(limits.directives + 1)],
  ])('%s', (limit, text) => {
    const before = 'Avant.\n\n';
    const found = findExcessMarkup(before + text);
    expect(found?.limit).toBe(limit);
    expect((before + text)[(found?.start ?? 0) - 1]).toBe('\n');
    expect(found?.end).toBeGreaterThan(found?.start ?? 0);
  });
});
