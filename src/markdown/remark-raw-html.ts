import type { Root } from 'mdast';
import { visit } from './visit.ts';

/** Nodes whose children are blocks; elsewhere HTML is inline. */
const blockParents: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'listItem',
  'footnoteDefinition',
  'containerDirective',
]);

/**
 * Shows HTML in the body as typed text.
 *
 *     un <b>mot</b>   →   un &lt;b&gt;mot&lt;/b&gt;
 */
export function remarkRawHtml() {
  return (tree: Root): void => {
    visit(tree, 'html', (node, index, parent) => {
      if (parent === undefined || index === undefined) return;
      const text = { type: 'text', value: node.value } as const;
      parent.children.splice(index, 1, blockParents.has(parent.type) ? { type: 'paragraph', children: [text] } : text);
    });
  };
}
