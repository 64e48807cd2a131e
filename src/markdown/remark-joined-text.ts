import type { Root } from 'mdast';
import { visit } from './visit.ts';

/**
 * Makes one text of those that stand side by side, so that typography sees them whole. What stays as typed stands apart.
 */
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
