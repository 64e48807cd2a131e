import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** What only our page gives a meaning: ids would meet those of other texts, classes and roles would say nothing. */
const ofThePage = ['id', 'className', 'role', 'tabIndex', 'style', 'popover', 'ariaLabelledBy', 'ariaDescribedBy'];

/**
 * Makes a part of a page readable elsewhere: links and pictures get their absolute address, those within the page lead to
 * the page, machine-readable values become text whose order nothing around it changes, and what only our styles and scripts use
 * is gone.
 *
 * @param address The absolute address of the page.
 * @param dir The direction of the page.
 */
export function standAlone(tree: Root, address: string, dir: 'ltr' | 'rtl'): Root {
  visit(tree, 'element', (node) => {
    for (const name of ofThePage) delete node.properties[name];
    for (const name of ['href', 'src'] as const) {
      const value = node.properties[name];
      if (typeof value === 'string') node.properties[name] = new URL(value, address).href;
    }
    if (node.tagName !== 'data') return;
    node.tagName = 'bdi';
    node.properties = { dir };
  });
  return tree;
}
