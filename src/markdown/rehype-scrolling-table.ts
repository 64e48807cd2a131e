import type { Root } from 'hast';
import { SKIP, visit } from './visit.ts';

/**
 * Wraps each table in a box that scrolls when the table is wider than the screen, and that is reachable by keyboard
 * (WCAG 2.1.1).
 *
 *     <table>…</table>   →   <div class="table" role="group" aria-label="Tableau" tabindex="0"><table>…</table></div>
 */
export function rehypeScrollingTable({ name }: { name: string }) {
  return (tree: Root): void => {
    visit(tree, 'element', (table, index, parent) => {
      if (table.tagName !== 'table' || parent === undefined || index === undefined) return undefined;
      parent.children.splice(index, 1, {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table'], role: 'group', ariaLabel: name, tabIndex: 0 },
        children: [table],
      });
      return [SKIP, index + 1];
    });
  };
}
