import { ambiguousElidedWords, elidedWords } from '../../words/typography/elided-words.ts';
import { memoize } from './memoize.ts';

const wordEnds = "(?![\\p{L}\\p{M}\\p{N}'’])";
const yearEnding = `(?:s|er[ns]?)?${wordEnds}`;
const beforeYear = [
  'of in since from to until by the and class summer spring autumn fall winter',
  'die der den seit von bis',
]
  .join(' ')
  .replaceAll(' ', '|');

/** The offsets of apostrophes that begin a word, as in 'tis and '07. */
interface LeadingApostrophes {
  /** Certainly apostrophes. */
  readonly sure: ReadonlySet<number>;
  /** Apostrophes, unless a quotation begins there. */
  readonly likely: ReadonlySet<number>;
}

/** @param opening The marks that open a quotation in this language. They differ: “ opens in English and closes in German. */
export function leadingApostrophes(text: string, opening: string): LeadingApostrophes {
  const { sure, likely } = patterns(opening);
  return { sure: placesOf(sure, text), likely: placesOf(likely, text) };
}

const patterns = memoize((opening: string) => {
  const start = `(?<=^|[\\s("\\[{¿¡/—–${RegExp.escape(opening)}-])`;
  const sure = [
    `${start}'(?:${elidedWords.join('|')})${wordEnds}`,
    // "the '90s", "die '68er", "the summer of '07"
    `${start}'(?:\\p{Nd}0s|\\p{Nd}{2}er[ns]?)(?![\\p{L}\\p{N}])`,
    `(?<=(?:^|\\s)(?:${beforeYear})\\s)'\\p{Nd}{2}${yearEnding}`,
    // Both apostrophes of "rock 'n' roll".
    "(?<=[\\p{L}\\p{N}]\\s)'(?=n'\\s[\\p{L}\\p{N}])",
    "(?<=[\\p{L}\\p{N}]\\s'n)'(?=\\s[\\p{L}\\p{N}])",
  ];
  const likely = `${start}'(?:(?:${ambiguousElidedWords.join('|')})${wordEnds}|\\p{Nd}{2}${yearEnding})`;
  return { sure: new RegExp(sure.join('|'), 'giu'), likely: new RegExp(likely, 'giu') };
});

function placesOf(pattern: RegExp, text: string): ReadonlySet<number> {
  return new Set(Array.from(text.matchAll(pattern), ({ index }) => index));
}
