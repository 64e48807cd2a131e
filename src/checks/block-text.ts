import type { Heading, Nodes, Paragraph, TableCell } from 'mdast';
import type { Position } from 'unist';
import { opaque } from '../prose/plain-text.ts';
import type { Prose } from './checked-file.ts';
import { positionAt } from './prose-position.ts';

/** A block whose text runs from its first word to its last. */
export type TextBlock = Paragraph | Heading | TableCell;

/** What a piece of a block is, where rules make a difference; a mark (`opaque`) stands for what is no text. */
type PieceKind = 'text' | 'link' | 'figure' | 'date' | 'opaque';

interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
  /** The node that it stands for in the source. */
  readonly node: Nodes;
}

const blocks = new WeakMap<TextBlock, BlockText>();

/** The text of a block; the same one for every rule that asks. */
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

/** The text of a block as readers see it, and where each letter stands in the source. */
export class BlockText {
  readonly #pieces: readonly Piece[];
  readonly #prose: Prose;

  constructor(pieces: readonly Piece[], prose: Prose) {
    this.#pieces = pieces;
    this.#prose = prose;
  }

  /** The text, with a mark for every letter of a piece of one of these kinds: offsets stay the same. */
  without(...kinds: readonly PieceKind[]): string {
    return this.#pieces.map(({ kind, text }) => (kinds.includes(kind) ? opaque.repeat(text.length) : text)).join('');
  }

  /** A stretch of the text in one line, for messages. */
  words(start: number, end: number): string {
    return this.without().slice(start, end).replaceAll('\n', ' ');
  }

  /** Whether a stretch of the text lies within one piece of this kind. */
  isWithin(kind: PieceKind, start: number, end: number): boolean {
    let from = 0;
    for (const piece of this.#pieces) {
      const to = from + piece.text.length;
      if (piece.kind === kind && start >= from && end <= to) return true;
      from = to;
    }
    return false;
  }

  /** Where a stretch of the text stands in the source. */
  position(start: number, end: number): Position {
    return positionAt(this.#prose, this.#offset(start), this.#offset(end - 1) + 1);
  }

  #offset(index: number): number {
    let from = 0;
    for (const { text, node } of this.#pieces) {
      if (index < from + text.length) return this.#offsetIn(text, node, index - from);
      from += text.length;
    }
    throw new RangeError(`A text of ${from} letters has none at ${index}.`);
  }

  #offsetIn(text: string, { position }: Nodes, index: number): number {
    const start = position?.start.offset ?? 0;
    const source = this.#prose.text.slice(start, position?.end.offset);
    return start + (source.startsWith(text) ? index : sourceIndex(source, text, index));
  }
}

/** Where a letter of a text stands in its source, which has escapes, references and the starts of lines besides. */
function sourceIndex(source: string, text: string, index: number): number {
  let at = 0;
  for (let letter = 0; letter <= index; letter += 1) {
    const wanted = text[letter] ?? '';
    const reference = /^&(?:#\p{N}+|#x[\p{N}a-f]+|\p{L}[\p{L}\p{N}]*);/iu.exec(source.slice(at, at + 40));
    if (source[at] !== wanted && reference === null) {
      const next = source.indexOf(wanted, at);
      if (next === -1) return Math.min(at, source.length - 1);
      at = next;
    }
    if (letter === index) return at;
    at += source[at] === wanted && reference === null ? 1 : (reference?.[0].length ?? 1);
  }
  return at;
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
