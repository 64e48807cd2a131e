import type { Root } from 'mdast';
import { visit } from './visit.ts';

/**
 * Gives words a date that machines can read, as precise as it was typed.
 *
 *     :date[lundi]{on=2024-10-28}   →   <time datetime="2024-10-28">lundi</time>
 */
export function remarkDateText() {
  return (tree: Root): void => {
    visit(tree, 'textDirective', (node) => {
      if (node.name !== 'date') return;
      node.data = { hName: 'time', hProperties: { dateTime: node.attributes?.on ?? '' } };
    });
  };
}
