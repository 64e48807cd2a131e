import { wordsFor } from '../../words/words.ts';
import { bindWords } from './bound-words.ts';
import { bindDigitGroups } from './digit-groups.ts';
import { frenchOrdinals } from './french-ordinals.ts';
import { frenchSpaces } from './french-spaces.ts';
import { memoize } from './memoize.ts';
import { protectedSpans, type Span } from './protected-span.ts';
import { setQuotes } from './quotation-marks.ts';

/** The characters before and after a text that is part of a longer one, for example beside a link. */
export interface Neighbours {
  readonly before?: string;
  readonly after?: string;
}

// A space typed between a number and its unit must not break.
const signs = '[%‰€$£¥₽₴°]';
const symbols = '(?:[kcmµ]?m[²³]?|k?g|t|ha|h|[kMGT]?Wh?|M€|Md€|Mds|Md|Mio|Mrd)(?![\\p{L}\\p{N}])';
const blankBeforeUnit = new RegExp(`(?<=\\p{Nd})[ \u202f](?=${signs}|${symbols})`, 'gu');

/**
 * Applies the typography of a language to plain text: quotation marks, apostrophes and spaces. Addresses stay as they are.
 * Idempotent.
 */
export function typeset(text: string, lang: string, neighbours?: Neighbours): string {
  return neighbours === undefined ? typesetAlone(text, lang) : typesetBeside(text, lang, neighbours);
}

// Labels and titles stand on a page several times, and on other pages too; a piece of a longer text stands once.
const typesetAlone = memoize((text: string, lang: string): string => typesetBeside(text, lang, {}));

function typesetBeside(text: string, lang: string, { before = '', after = '' }: Neighbours): string {
  const { tag, quotes } = wordsFor(lang);
  // A language without words of its own gets the English ones, but not English typography.
  const known = lang.toLowerCase().split('-')[0] === tag;
  return outside(text, protectedSpans(text), (piece, left, right) => {
    const around = { before: left === '' ? before : left, after: right === '' ? after : right };
    const quoted = known ? setQuotes(piece, quotes, around) : piece;
    const french = tag === 'fr' && known ? frenchOrdinals(frenchSpaces(quoted, around), around) : quoted;
    return bindWords(bindDigitGroups(french, lang, around), lang, around).replace(blankBeforeUnit, '\u00a0');
  });
}

/** Applies `set` to the text between spans, giving it the characters on either side. */
function outside(
  text: string,
  spans: readonly Span[],
  set: (piece: string, left: string, right: string) => string,
): string {
  let result = '';
  let start = 0;
  for (const span of [...spans, { start: text.length, end: text.length }]) {
    const piece = text.slice(start, span.start);
    if (piece !== '') result += set(piece, text.charAt(start - 1), text.charAt(span.start));
    result += text.slice(span.start, span.end);
    start = span.end;
  }
  return result;
}
