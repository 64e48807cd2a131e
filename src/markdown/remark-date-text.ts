import type { Root } from 'mdast';
import { visit } from './visit.ts';

/**
 * Turns `:date` into a `time` element, at the precision that was typed.
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
