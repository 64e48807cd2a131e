import type { Nodes, Parent, PhrasingContent, Root, Text } from 'mdast';
import type { Point } from 'unist';
import type { Citation, CitationItem } from './citation.ts';
import { visit } from './visit.ts';

/**
 * A text with our syntax hidden from other parsers: in a citation everything but the brackets becomes neutral
 * characters of equal length, and so does a single tilde, which GFM may read as strikethrough.
 */
export interface MaskedText {
  readonly text: string;
  readonly citations: readonly MaskedCitation[];
  readonly tildes: number;
}

interface MaskedCitation {
  /** Offset of the opening bracket. */
  readonly start: number;
  /** Source text, brackets included. */
  readonly typed: string;
}

const citationSign = '\uE000';
const tildeSign = '\uE001';
const maskedCitation = /\[\uE000+\]/g;
const citationSigns = /\uE000+/g;
const anySign = /[\uE000\uE001]/;

const loneTilde = /(?<!~)~(?!~)/g;
/** Each part is much shorter than the syntax's longest locator. */
const word = "[\\p{L}\\p{N}.–’'/§°-]{1,60}";
const source = `@${word}(?:, ?${word}(?: ${word}){0,4})?`;
/** Nearly all citations match this. Excludes brackets that may start a link or a definition. */
const plainCitation = new RegExp(`(?<![\\\\!])\\[${source}(?:; ?${source}){0,20}\\](?![[(:])`, 'gu');
const item = new RegExp(`@(${word})(?:, ?([^;\\]]+))?`, 'gu');

/** Masks a text; undefined if a citation is too complex for the pattern. */
export function mask(typed: string): MaskedText | undefined {
  const citations: MaskedCitation[] = [];
  const text = typed.replace(plainCitation, (found, start: number) => {
    citations.push({ start, typed: found });
    return `[${citationSign.repeat(found.length - 2)}]`;
  });
  if (text.includes('[@')) return undefined;
  const without = text.replace(loneTilde, tildeSign);
  return { text: without, citations, tildes: without.split(tildeSign).length - 1 };
}

/**
 * Restores citations and tildes in the tree of a masked text.
 *
 * @returns False if one was found outside text, code or HTML, for example in an address; the tree is unusable then.
 */
export function unmask(tree: Root, { text, citations, tildes }: MaskedText): boolean {
  if (citations.length === 0 && tildes === 0) return true;
  let used = 0;
  let restored = 0;
  let found = true;
  const next = () => citations[used++] ?? { start: 0, typed: '' };
  visit(tree, (node: Nodes, index, parent) => {
    if ('url' in node && anySign.test(node.url)) found = false;
    if (!('value' in node) || !anySign.test(node.value)) return;
    node.value = node.value.replaceAll(tildeSign, () => {
      restored++;
      return '~';
    });
    if (node.type === 'text' && parent !== undefined && index !== undefined) {
      const pieces = cut(node, text, next);
      (parent as Parent).children.splice(index, 1, ...pieces);
      return index + pieces.length;
    }
    node.value = node.value.replace(citationSigns, () => next().typed.slice(1, -1));
    return;
  });
  return found && used === citations.length && restored === tildes;
}

/** Splits a text node at its citations. */
function cut({ value, position }: Text, masked: string, next: () => MaskedCitation): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let from = position?.start ?? { line: 1, column: 1, offset: 0 };
  let done = 0;
  const textUntil = (end: number, to: Point) => {
    const piece = value.slice(done, end);
    if (piece === '') return;
    // Markdown drops blanks around a line ending.
    const blanks = /^[\r\n]/.test(piece) ? (/^ */.exec(masked.slice(from.offset))?.[0].length ?? 0) : 0;
    const start = along(from, blanks);
    pieces.push({ type: 'text', value: piece, position: { start, end: piece.endsWith('\n') ? lineStart(to) : to } });
  };
  for (const found of value.matchAll(maskedCitation)) {
    const { start, typed } = next();
    const opening = pointAt(start, from, masked);
    textUntil(found.index, opening);
    pieces.push(citationAt(opening, typed));
    from = along(opening, typed.length);
    done = found.index + found[0].length;
  }
  textUntil(value.length, position?.end ?? from);
  return pieces;
}

function citationAt(start: Point, typed: string): Citation {
  const items = Array.from(typed.matchAll(item), ({ index, 1: id = '', 2: locator }): CitationItem => {
    const place = along(start, index + 1);
    return { id, locator, position: { start: place, end: along(place, id.length) } };
  });
  return { type: 'citation', items, position: { start, end: along(start, typed.length) } };
}

function along({ line, column, offset = 0 }: Point, signs: number): Point {
  return { line, column: column + signs, offset: offset + signs };
}

function lineStart(point: Point): Point {
  return along(point, 1 - point.column);
}

/** The point of an offset, counted from an earlier point. */
function pointAt(offset: number, from: Point, text: string): Point {
  const lines = text.slice(from.offset, offset).split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return { line: from.line + lines.length - 1, column: lines.length > 1 ? last + 1 : from.column + last, offset };
}
