import { expect, test } from 'vitest';
import { toIndexText } from '../../../src/grammar/search-text.ts';
import { excerptPieces } from '../../../src/scripts/search-excerpt.ts';

const title = 'La Loue\u00a0en crue';
const content = returned(
  `${title}. Le débit monte. Selon l’Otan, M. Roy s’inquiète de l’« escalade » : 10\u202f000 foyers, 2 & 3. L’art. 5 dit qu’ici il pleut.`,
);

/** A text as the engine gives it back: every blank is a space. */
function returned(text: string): string {
  return toIndexText(text).replaceAll(/\s/g, ' ');
}

/** The words from the first to the last one given, with those found marked. */
function excerptOf(from: string, to: string, ...found: string[]): string {
  const [start, end] = [content.indexOf(returned(from)), content.indexOf(returned(to)) + returned(to).length];
  return found.reduce(
    (text, word) => text.replace(word, `<mark>${word}</mark>`),
    content.slice(start, end).replaceAll('&', '&amp;'),
  );
}

function told(excerpt: string): string {
  return excerptPieces(excerpt, content, title)
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join('');
}

test('a sentence is told from its beginning to its end, without blanks that the index needs', () => {
  expect(told(excerptOf('monte.', 'L’art. 5', 'foyers,'))).toBe(
    'Selon l’Otan, M. Roy s’inquiète de l’« escalade » : 10\u202f000 [foyers,] 2 & 3.',
  );
});

test('the title, which stands above, is not told again', () => {
  expect(told(excerptOf('La Loue', 'Selon', 'Loue', 'débit'))).toBe('Le [débit] monte.');
  expect(told(excerptOf('Loue', 'Selon', 'crue', 'débit'))).toBe('Le [débit] monte.');
  expect(told(excerptOf('La Loue', 'monte.', 'Loue'))).toBe('');
});

test('a sentence that begins or ends elsewhere has an ellipsis, and no half of a word', () => {
  expect(told(excerptOf('Roy s’', 'de', 'inquiète'))).toBe('… Roy s’[inquiète] de …');
  expect(told(`${excerptOf('5', 'dit', 'dit')} qu’\u2060`)).toBe('… 5 [dit] …');
  expect(told(excerptOf('L’art.', 'il', 'pleut.', 'ici'))).toBe('L’art. 5 dit qu’[ici] il …');
});

test('what looks like a tag in the text stays text', () => {
  const typed = 'Avant. Un &lt;mark&gt;b&lt;/mark&gt; <mark>mot</mark>.';
  expect(excerptPieces(typed, '', '').map(({ isMatch }) => isMatch)).toEqual([false, true, false]);
  expect(told(typed)).toBe('Un <mark>b</mark> [mot].');
});
