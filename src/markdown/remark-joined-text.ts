import type { Root } from 'mdast';
import { visit } from './visit.ts';

/** Merges adjacent text nodes, so that typography sees whole texts. Nodes left as typed stay separate. */
export function remarkJoinedText() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (!('children' in node)) return;
      const { children } = node;
      for (let index = children.length - 1; index > 0; index--) {
        const [left, right] = [children[index - 1], children[index]];
        if (left?.type !== 'text' || right?.type !== 'text' || left.data?.asTyped !== right.data?.asTyped) continue;
        left.value += right.value;
        children.splice(index, 1);
      }
    });
  };
}
