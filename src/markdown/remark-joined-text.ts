import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Makes one text of those that stand side by side, so that `10:30`, which the parser of directives takes apart, is seen
 * whole.
 */
export function remarkJoinedText() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (!('children' in node)) return;
      const { children } = node;
      for (let index = children.length - 1; index > 0; index--) {
        const [left, right] = [children[index - 1], children[index]];
        if (left?.type !== 'text' || right?.type !== 'text') continue;
        left.value += right.value;
        children.splice(index, 1);
      }
    });
  };
}
