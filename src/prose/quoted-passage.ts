import type { Span } from '../domain/language/protected-span.ts';
import { setQuotes } from '../domain/language/quotation-marks.ts';

/** A passage in quotation marks, marks included. */
export interface QuotedPassage extends Span {
  /** Whether it is closed; otherwise it extends to the end of the text. */
  readonly closed: boolean;
}

const closers: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“”', '‘': '’' };
const curly = { open: '“', close: '”', innerOpen: '“', innerClose: '”' };
const wordSide = /[\p{L}\p{M}\p{N}]/u;

/** The outermost passages in quotation marks of any kind. Apostrophes and inch marks do not count. */
export function quotedPassages(typed: string): QuotedPassage[] {
  const text = typed.includes('"') ? setQuotes(typed.replaceAll("'", '’'), curly, { before: '', after: '' }) : typed;
  const passages: QuotedPassage[] = [];
  let open: { start: number; mark: string; depth: number } | undefined;
  for (const { 0: mark, index } of text.matchAll(/[«»“”„‘’]/g)) {
    if (open === undefined) {
      if (mark in closers && (mark !== '‘' || opensWord(text, index))) open = { start: index, mark, depth: 1 };
    } else if (closers[open.mark]?.includes(mark)) {
      if (mark === '’' && wordSide.test(text[index + 1] ?? '')) continue;
      open.depth -= 1;
      if (open.depth > 0) continue;
      passages.push({ start: open.start, end: index + 1, closed: true });
      open = undefined;
    } else if (mark === open.mark) open.depth += 1;
  }
  if (open !== undefined && open.mark !== '‘') passages.push({ start: open.start, end: text.length, closed: false });
  return passages;
}

function opensWord(text: string, index: number): boolean {
  return !wordSide.test(text[index - 1] ?? '') && /^\p{L}/u.test(text.slice(index + 1, index + 3));
}
