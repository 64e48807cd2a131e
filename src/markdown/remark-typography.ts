import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { type Neighbours, typeset } from '../domain/language/typography.ts';
import { contextOf } from './render-context.ts';
import { visit } from './visit.ts';

/** A piece of a line: text to typeset, or a neighbour that only provides context. */
interface Piece {
  readonly value: string;
  readonly set?: (value: string) => void;
}

/**
 * Sets spaces, quotation marks and apostrophes by the rules of the language.
 *
 *     l'armée : "non" !   →   l’armée : « non » !   (with no-break spaces, in French)
 *
 * Leaves code, citations and unknown directives alone. A mark next to emphasis or a link is set by the text on the
 * other side of it. Runs after headings have their ids.
 */
export function remarkTypography() {
  return (tree: Root, file: VFile): void => {
    const { lang } = contextOf(file);
    visit(tree, ['paragraph', 'heading', 'tableCell'], (block) => {
      const pieces = piecesOf(block as Nodes, false);
      for (const [index, { value, set }] of pieces.entries()) {
        const before = pieces[index - 1]?.value.at(-1) ?? '';
        set?.(setAround(value, lang, { before, after: firstOf(pieces[index + 1], value) }));
      }
    });
  };
}

/** `:smile:`, an emoji shortcode. */
const shortcode = /(?<![\p{L}\p{N}:])(:\p{L}[\p{L}\p{N}_-]*:)(?![\p{L}\p{N}])/u;

/** Typesets a text except for its shortcodes. */
function setAround(text: string, lang: string, { before, after }: Required<Neighbours>): string {
  const parts = text.split(shortcode);
  return parts
    .map((part, index) => {
      if (index % 2 === 1 || part === '') return part;
      return typeset(part, lang, {
        before: parts[index - 1]?.at(-1) ?? before,
        after: parts[index + 1]?.[0] ?? after,
      });
    })
    .join('');
}

/** The next character after a text. A colon within a word, as in `a:b`, gets no French space and is skipped. */
function firstOf(next: Piece | undefined, text: string): string {
  const inWord = next?.set === undefined && /[\p{L}\p{N}]$/u.test(text) && /^:\S/.test(next?.value ?? '');
  return inWord ? '' : (next?.value[0] ?? '');
}

/** The text of a block in pieces. */
function piecesOf(node: Nodes, asTyped: boolean): Piece[] {
  if (node.type === 'text' && !asTyped && node.data?.asTyped !== true) {
    return [
      {
        value: node.value,
        set: (value) => {
          node.value = value;
        },
      },
    ];
  }
  if ('value' in node) return [{ value: node.value }];
  if (node.type === 'break') return [{ value: '\n' }];
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => piecesOf(child, asTyped || node.type === 'asTyped'));
}
