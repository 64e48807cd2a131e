import { fromIndexText, withoutHalfWord } from '../grammar/search-text.ts';

/** A part of an excerpt, and whether it is what was looked for. */
export interface ExcerptPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

// Stand for the tags around a match, which the engine writes into escaped text. Unicode gives them to no character.
const [opening, closing] = ['\ufdd0', '\ufdd1'];

/**
 * The blank behind a sentence: not behind one or two letters with a full stop, which are an abbreviation ("M."), and not
 * before a small letter or a digit ("art. 5").
 */
const sentenceEnd = /(?<=[.!?…؟])(?<!(?<!\p{L})\p{L}{1,2}\.) +(?=\ufdd0?(?:[«“„] ?)?\ufdd0?[\p{Lu}\p{Lo}])/u;

/**
 * The part of a text in which the engine found something, from the beginning to the end of its sentences where these are
 * near, else with an ellipsis, and without the title of the text. Empty if nothing but the title matches.
 *
 * @param excerpt Escaped HTML with `<mark>` around matches, some words long.
 * @param content The whole text that it is from.
 */
export function excerptPieces(excerpt: string, content: string, title: string): ExcerptPiece[] {
  const marked = withoutHalfWord(excerpt)
    .replaceAll('<mark>', opening)
    .replaceAll('</mark>', closing)
    .replace(/&(lt|gt|amp|quot|#39);/g, decoded);
  const text = withoutTitle(marked, content, title);
  const [first, last] = [text.indexOf(opening), text.lastIndexOf(closing)];
  if (first === -1) return [];
  const [head, found, tail] = [text.slice(0, first), text.slice(first, last + 1), text.slice(last + 1)];
  const beginning = head.split(sentenceEnd).at(-1) ?? '';
  const [end = ''] = tail.split(sentenceEnd);
  const isWhole = beginning !== head || text !== marked || beginsSentence(plain(marked), content);
  const isEnded = end !== tail || /[.!?…؟][»”“"’)\s]*$/u.test(tail);
  return [
    ...(isWhole ? [] : [{ text: '… ', isMatch: false }]),
    ...pieces(beginning + found + end),
    ...(isEnded ? [] : [{ text: ' …', isMatch: false }]),
  ];
}

function beginsSentence(text: string, content: string): boolean {
  const position = content.indexOf(text);
  const [before, opens] = [content.slice(Math.max(0, position - 8), position), text.slice(0, 4)];
  return position !== -1 && (before + opens).split(sentenceEnd).at(-1) === opens;
}

/** The title is the first sentence of every text, and stands above the excerpt. */
function withoutTitle(marked: string, content: string, title: string): string {
  const start = content.indexOf(plain(marked));
  const hasTitle = start !== -1 && withSpaces(content).startsWith(withSpaces(title));
  const inTitle = hasTitle ? title.length - start : 0;
  if (inTitle <= 0) return marked;
  let [position, seen] = [0, 0];
  while (seen < inTitle && position < marked.length) {
    if (![opening, closing].includes(marked[position] ?? '')) seen += 1;
    position += 1;
  }
  return marked.slice(position).replace(/^[\s.\ufdd1]+/, '');
}

/** The engine keeps some blanks and returns others as spaces. */
function withSpaces(text: string): string {
  return text.replaceAll(/\s/g, ' ');
}

function plain(marked: string): string {
  return marked.replaceAll(opening, '').replaceAll(closing, '');
}

function pieces(marked: string): ExcerptPiece[] {
  return marked
    .split(/(\ufdd0[^\ufdd1]*\ufdd1)/)
    .map((piece) => ({ text: fromIndexText(plain(piece)), isMatch: piece.startsWith(opening) }))
    .filter(({ text }) => text !== '');
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };

function decoded(entity: string, name: string): string {
  return entities[name] ?? entity;
}
