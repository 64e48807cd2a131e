import type { Root } from 'hast';
import { visit } from '../../markdown/visit.ts';

/** Attributes that have a meaning on our page only; ids might collide elsewhere. */
const ofThePage = ['id', 'className', 'role', 'tabIndex', 'style', 'popover', 'ariaLabelledBy', 'ariaDescribedBy'];

/**
 * Makes a part of a page readable elsewhere: addresses become absolute, fragments lead to the page, `data` and `time`
 * become isolated text, and everything used only by our styles and scripts is removed.
 *
 * @param address The absolute address of the page.
 * @param dir The text direction of the page.
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
