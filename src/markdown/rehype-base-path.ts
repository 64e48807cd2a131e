import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { contextOf } from './render-context.ts';
import { visit } from './visit.ts';

/** Prefixes root-relative addresses with the site's base path: `/methode/` becomes `/news/methode/` under `/news/`. */
export function rehypeBasePath() {
  return (tree: Root, file: VFile): void => {
    const { base } = contextOf(file).site;
    if (base === '/') return;
    visit(tree, 'element', ({ properties }) => {
      for (const name of ['href', 'src']) {
        const url = properties[name];
        if (typeof url === 'string' && url.startsWith('/') && !url.startsWith('//'))
          properties[name] = base + url.slice(1);
      }
    });
  };
}
