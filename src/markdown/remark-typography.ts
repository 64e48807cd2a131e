import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { typeset } from '../domain/typography.ts';
import { contextOf } from './render-context.ts';

/** A piece of a line: text that may be set, or something that only stands beside it. */
interface Piece {
  readonly value: string;
  readonly set?: (value: string) => void;
}

/**
 * Sets spaces, quotation marks and apostrophes as the language wants them.
 *
 *     l'armée : "non" !   →   l’armée : « non » !   (with no-break spaces, in French)
 *
 * Leaves code alone, and numbers that the editor bound to a figure. A mark beside emphasis or a link is set by what
 * stands on the other side of it. Runs after headings have their ids.
 */
export function remarkTypography() {
  return (tree: Root, file: VFile): void => {
    const { lang } = contextOf(file);
    visit(tree, ['paragraph', 'heading', 'tableCell'], (block) => {
      const pieces = piecesOf(block as Nodes, false);
      for (const [index, { value, set }] of pieces.entries()) {
        set?.(
          typeset(value, lang, {
            before: pieces[index - 1]?.value.at(-1) ?? '',
            after: pieces[index + 1]?.value[0] ?? '',
          }),
        );
      }
    });
  };
}

/** The text of a block, piece by piece. */
function piecesOf(node: Nodes, asTyped: boolean): Piece[] {
  if (node.type === 'text' && !asTyped) {
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
