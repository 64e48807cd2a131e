import { wordsFor } from '../../words/words.ts';
import { bindWords } from './bound-words.ts';
import { bindDigitGroups } from './digit-groups.ts';
import { frenchOrdinals } from './french-ordinals.ts';
import { frenchSpaces } from './french-spaces.ts';
import { protectedSpans, type Span } from './protected-span.ts';
import { setQuotes } from './quotation-marks.ts';

/** The characters on both sides of a text, where it is a piece of a longer one (a text beside a link, say). */
export interface Neighbours {
  readonly before?: string;
  readonly after?: string;
}

// A number and its unit stay on one line, where a blank was typed between them.
const signs = '[%‰€$£¥₽₴°]';
const symbols = '(?:[kcmµ]?m[²³]?|k?g|t|ha|h|[kMGT]?Wh?|M€|Md€|Mds|Md|Mio|Mrd)(?![\\p{L}\\p{N}])';
const blankBeforeUnit = new RegExp(`(?<=\\p{Nd})[ \u202f](?=${signs}|${symbols})`, 'gu');

/**
 * Plain text as the language sets it: quotation marks, apostrophes and spaces, and nothing else. Addresses stay as they
 * are. Setting a text twice is setting it once.
 */
export function typeset(text: string, lang: string, { before = '', after = '' }: Neighbours = {}): string {
  const { tag, quotes } = wordsFor(lang);
  // Words of a language that falls back to English are not English typography.
  const known = lang.toLowerCase().split('-')[0] === tag;
  return outside(text, protectedSpans(text), (piece, left, right) => {
    const around = { before: left === '' ? before : left, after: right === '' ? after : right };
    const quoted = known ? setQuotes(piece, quotes, around) : piece;
    const french = tag === 'fr' && known ? frenchOrdinals(frenchSpaces(quoted, around), around) : quoted;
    return bindWords(bindDigitGroups(french, lang, around), lang, around).replace(blankBeforeUnit, '\u00a0');
  });
}

/** Sets the pieces between the spans; each is told the characters beside it. */
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
