import { ambiguousElidedWords, elidedWords } from '../../words/typography/elided-words.ts';

const blankOrOpening = '(?<=^|[\\s("\\[{«“„‘‚‹¿¡/—–-])';
const wordEnds = "(?![\\p{L}\\p{M}\\p{N}'’])";
const yearEnding = `(?:s|er[ns]?)?${wordEnds}`;
const beforeYear = [
  'of in since from to until by the and class summer spring autumn fall winter',
  'die der den seit von bis',
]
  .join(' ')
  .replaceAll(' ', '|');

const sure = new RegExp(
  [
    `${blankOrOpening}'(?:${elidedWords.join('|')})${wordEnds}`,
    // "the '90s", "die '68er", "the summer of '07"
    `${blankOrOpening}'(?:\\p{Nd}0s|\\p{Nd}{2}er[ns]?)(?![\\p{L}\\p{N}])`,
    `(?<=(?:^|\\s)(?:${beforeYear})\\s)'\\p{Nd}{2}${yearEnding}`,
    // "rock 'n' roll" has two.
    "(?<=[\\p{L}\\p{N}]\\s)'(?=n'\\s[\\p{L}\\p{N}])",
    "(?<=[\\p{L}\\p{N}]\\s'n)'(?=\\s[\\p{L}\\p{N}])",
  ].join('|'),
  'giu',
);
const likely = new RegExp(
  `${blankOrOpening}'(?:(?:${ambiguousElidedWords.join('|')})${wordEnds}|\\p{Nd}{2}${yearEnding})`,
  'giu',
);

/**
 * Where apostrophes begin a word in a text, as in 'tis and '07: `sure` ones always do, `likely` ones where no quotation
 * can begin.
 */
export function leadingApostrophes(text: string): { sure: ReadonlySet<number>; likely: ReadonlySet<number> } {
  return { sure: placesOf(sure, text), likely: placesOf(likely, text) };
}

function placesOf(pattern: RegExp, text: string): ReadonlySet<number> {
  return new Set(Array.from(text.matchAll(pattern), ({ index }) => index));
}
