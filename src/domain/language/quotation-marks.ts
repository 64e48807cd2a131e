import { leadingApostrophes } from './leading-apostrophe.ts';

/** The quotation marks of a language, with the spaces that it sets inside them. */
export interface QuotationMarks {
  readonly open: string;
  readonly close: string;
  readonly innerOpen: string;
  readonly innerClose: string;
}

interface Around {
  readonly before: string;
  readonly after: string;
}

const blankOrOpening = /^$|[\s([{«“„‘‚‹—–¿¡-]/;
const blankOrClosing = /^$|[\s)\]}»”’›—–.,;:!?…"'-]/;
const letter = /\p{L}/u;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** Replaces straight quotation marks and apostrophes by those of the language. Inch marks and unpaired marks stay. */
export function setQuotes(text: string, quotes: QuotationMarks, around: Around): string {
  return setDouble(setSingle(text, quotes, around), quotes, around);
}

function setSingle(text: string, { open: outerOpen, innerOpen, innerClose }: QuotationMarks, around: Around): string {
  if (!text.includes("'")) return text;
  const { sure, likely } = leadingApostrophes(around.before + text + around.after, (outerOpen + innerOpen).trim());
  const shift = around.before.length;
  const closes = (left: string, right: string) => /^\S$/.test(left) && blankOrClosing.test(right);
  let lastClosing = -1;
  replaceEach(text, "'", around, (left, right, index) => {
    if (closes(left, right) && !sure.has(index + shift)) lastClosing = index;
    return "'";
  });
  let open = 0;
  return replaceEach(text, "'", around, (left, right, index) => {
    if ((letterOrDigit.test(left) && letter.test(right)) || sure.has(index + shift)) return '’';
    if (closes(left, right)) {
      if (open === 0) return letter.test(left) ? '’' : "'";
      open -= 1;
      return innerClose;
    }
    if (!(blankOrOpening.test(left) || left === '"') || !letterOrDigit.test(right)) return "'";
    if (lastClosing < index) return likely.has(index + shift) ? '’' : "'";
    open += 1;
    return innerOpen;
  });
}

function setDouble(text: string, { open, close, innerOpen, innerClose }: QuotationMarks, around: Around): string {
  let depth = 0;
  return replaceEach(text, '"', around, (left, right) => {
    const side = sideOf(left, right, depth);
    if (side === 'open') depth += 1;
    if (side === 'open') return depth === 1 ? open : innerOpen;
    if (side === 'unclear') return '"';
    depth = Math.max(0, depth - 1);
    return depth === 0 ? close : innerClose;
  });
}

function sideOf(left: string, right: string, depth: number): 'open' | 'close' | 'unclear' {
  const mayOpen = (blankOrOpening.test(left) || /['’"]/.test(left)) && /^\S$/.test(right);
  const mayClose = /^\S$/.test(left) && blankOrClosing.test(right);
  if (mayOpen && mayClose) return depth > 0 ? 'close' : 'open';
  if (mayOpen) return 'open';
  // 12" is a length, unless a quotation is open.
  return mayClose && (depth > 0 || !/\p{Nd}/u.test(left)) ? 'close' : 'unclear';
}

/** Replaces every mark by what `decide` returns for the characters beside it, at the ends of the text those around it. */
function replaceEach(
  text: string,
  mark: string,
  { before, after }: Around,
  decide: (left: string, right: string, index: number) => string,
): string {
  return text.replaceAll(mark, (_, index: number) =>
    decide(text.charAt(index - 1) || before, text.charAt(index + 1) || after, index),
  );
}
