import type { Heading, Nodes, Paragraph, TableCell } from 'mdast';
import type { Position } from 'unist';
import { opaque } from '../prose/plain-text.ts';
import type { Prose } from './checked-file.ts';
import { positionAt } from './prose-position.ts';

/** A block with one continuous run of text. */
export type TextBlock = Paragraph | Heading | TableCell;

/**
 * The kind of a piece of a block, as far as rules distinguish it; `opaque` is a placeholder for anything that is not
 * text.
 */
type PieceKind = 'text' | 'link' | 'figure' | 'date' | 'opaque';

interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
  /** The node in the tree that the piece comes from. */
  readonly node: Nodes;
}

const blocks = new WeakMap<TextBlock, BlockText>();

/** The text of a block, computed once and shared by all rules. */
export function blockText(block: TextBlock, prose: Prose): BlockText {
  let found = blocks.get(block);
  if (found === undefined) {
    found = new BlockText(
      block.children.flatMap((child) => piecesOf(child, 'text')),
      prose,
    );
    blocks.set(block, found);
  }
  return found;
}

/** The text of a block as readers see it, with a map from each UTF-16 unit to the source. */
export class BlockText {
  readonly #pieces: readonly Piece[];
  readonly #prose: Prose;
  /** Offset of each piece in the text, plus the end of the last. */
  readonly #starts: readonly number[];
  readonly #text: string;
  readonly #sourceOffsets = new Map<Piece, readonly number[]>();

  constructor(pieces: readonly Piece[], prose: Prose) {
    this.#pieces = pieces;
    this.#prose = prose;
    const starts = [0];
    for (const { text } of pieces) starts.push((starts.at(-1) ?? 0) + text.length);
    this.#starts = starts;
    this.#text = pieces.map(({ text }) => text).join('');
  }

  /** The text with pieces of these kinds replaced by placeholders of equal length, so that offsets stay the same. */
  without(...kinds: readonly PieceKind[]): string {
    if (kinds.length === 0) return this.#text;
    return this.#pieces.map(({ kind, text }) => (kinds.includes(kind) ? opaque.repeat(text.length) : text)).join('');
  }

  /** A range of the text on one line, for messages. */
  words(start: number, end: number): string {
    return this.#text.slice(start, end).replaceAll('\n', ' ');
  }

  /** Whether a range lies within one piece of this kind. */
  isWithin(kind: PieceKind, start: number, end: number): boolean {
    const index = this.#pieceAt(start);
    return this.#pieces[index]?.kind === kind && end <= (this.#starts[index + 1] ?? 0);
  }

  /** The position of a range in the source. */
  position(start: number, end: number): Position {
    return positionAt(this.#prose, this.#offset(start), this.#offset(end - 1) + 1);
  }

  /** The piece at an offset, by binary search: a block may have thousands of pieces and thousands of lookups. */
  #pieceAt(index: number): number {
    let [low, high] = [0, this.#pieces.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #offset(index: number): number {
    const at = this.#pieceAt(index);
    const piece = this.#pieces[at];
    if (piece === undefined) throw new RangeError(`A text of ${this.#text.length} letters has none at ${index}.`);
    let offsets = this.#sourceOffsets.get(piece);
    if (offsets === undefined) {
      offsets = this.#offsetsIn(piece);
      this.#sourceOffsets.set(piece, offsets);
    }
    const inside = index - (this.#starts[at] ?? 0);
    return (piece.node.position?.start.offset ?? 0) + (offsets[inside] ?? inside);
  }

  /** Offsets of a piece's letters in the source of its node; empty if text and source are identical. */
  #offsetsIn({ text, node: { position } }: Piece): readonly number[] {
    const source = this.#prose.text.slice(position?.start.offset ?? 0, position?.end.offset);
    return source.startsWith(text) ? [] : sourceOffsets(source, text);
  }
}

/**
 * Maps letters of a text to offsets in its source, which also contains escapes, character references and line
 * prefixes.
 */
function sourceOffsets(source: string, text: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (let letter = 0; letter < text.length; letter += 1) {
    const wanted = text[letter] ?? '';
    const reference =
      source[at] === '&' ? /^&(?:#\p{N}+|#x[\p{N}a-f]+|\p{L}[\p{L}\p{N}]*);/iu.exec(source.slice(at, at + 40)) : null;
    if (source[at] !== wanted && reference === null) {
      const next = source.indexOf(wanted, at);
      // From here on text and source cannot be aligned.
      if (next === -1) return [...offsets, ...Array(text.length - letter).fill(Math.min(at, source.length - 1))];
      at = next;
    }
    offsets.push(at);
    at += source[at] === wanted && reference === null ? 1 : (reference?.[0].length ?? 1);
  }
  return offsets;
}

function piecesOf(node: Nodes, kind: PieceKind): Piece[] {
  if (node.type === 'text') return [{ kind, text: node.value, node }];
  if (node.type === 'break') return [{ kind, text: '\n', node }];
  if (!('children' in node) || node.children.length === 0) return [{ kind: 'opaque', text: opaque, node }];
  return node.children.flatMap((child) => piecesOf(child, kindOf(node) ?? kind));
}

function kindOf(node: Nodes): PieceKind | undefined {
  if (node.type === 'link' || node.type === 'linkReference') return 'link';
  return node.type === 'textDirective' && (node.name === 'figure' || node.name === 'date') ? node.name : undefined;
}
