/** The marks of a language, with the spaces that belong inside them. */
export interface QuotationMarks {
  readonly open: string;
  readonly close: string;
  readonly innerOpen: string;
  readonly innerClose: string;
}

const blankOrOpening = /[\s([{«“„‘‚‹—–-]/;
const blankOrClosing = /[\s)\]}»”’›—–.,;:!?…-]/;
// A straight quotation mark inside a pair of these has no apostrophe between.
const singleQuoted = /(?<=^|[\s([«“„])'([^\s'](?:[^']*[^\s'])?)'(?=$|[\s)\].,;:!?…»”])/gu;
const apostrophe = /(?<=\p{L}|\p{N}(?=.\p{L}))'/gu;
const elided = /(?<=^|[\s([«“„])'(?=\p{Nd}0s)/gu;

/** Turns straight quotation marks and apostrophes into those of the language. Inches and unmatched marks stay. */
export function setQuotes(
  text: string,
  quotes: QuotationMarks,
  { before, after }: { before: string; after: string },
): string {
  const single = text
    .replace(singleQuoted, (_, inner: string) => quotes.innerOpen + inner + quotes.innerClose)
    .replace(apostrophe, '’')
    .replace(elided, '’');
  return setDoubleQuotes(single, quotes, before, after);
}

function setDoubleQuotes(text: string, quotes: QuotationMarks, before: string, after: string): string {
  let depth = 0;
  let result = '';
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character !== '"') {
      result += character;
      continue;
    }
    const left = index === 0 ? before : text.charAt(index - 1);
    const right = index === text.length - 1 ? after : text.charAt(index + 1);
    const side = sideOf(left, right, depth);
    if (side === 'open') result += depth++ === 0 ? quotes.open : quotes.innerOpen;
    else if (side === 'close') result += --depth > 0 ? quotes.innerClose : quotes.close;
    else result += character;
    depth = Math.max(0, depth);
  }
  return result;
}

function sideOf(left: string, right: string, depth: number): 'open' | 'close' | 'unclear' {
  const mayOpen = (left === '' || blankOrOpening.test(left) || /['’"]/.test(left)) && right !== '' && !/\s/.test(right);
  const mayClose = left !== '' && !/\s/.test(left) && (right === '' || blankOrClosing.test(right) || right === '"');
  if (mayOpen && mayClose) return depth > 0 ? 'close' : 'open';
  if (mayOpen) return 'open';
  if (!mayClose) return 'unclear';
  // 12" is a length, unless a quotation is open.
  return depth === 0 && /\p{Nd}/u.test(left) ? 'unclear' : 'close';
}
