import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { linkTarget } from '../domain/site/link-target.ts';
import { contextOf } from './render-context.ts';
import { visit } from './visit.ts';

/**
 * Spells the fragment of a link within the site as ids are spelled, with composed accents (NFC): a browser compares the two
 * by characters.
 *
 *     [a](#e%CC%81te%CC%81)   →   <a href="#%C3%A9t%C3%A9">
 */
export function rehypeFragment() {
  return (tree: Root, file: VFile): void => {
    const { site } = contextOf(file);
    visit(tree, 'element', ({ properties }) => {
      const { href } = properties;
      if (typeof href !== 'string' || !/#.*%/.test(href)) return;
      const target = linkTarget(href, '/', site);
      if (target === undefined) return;
      const [, address = '', words = ''] = /^([^#]*)#.*?(:~:.*)?$/.exec(href) ?? [];
      properties.href = `${address}#${encodeURIComponent(target.fragment)}${words}`;
    });
  };
}
