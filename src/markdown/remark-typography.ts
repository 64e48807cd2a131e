import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { typeset } from '../domain/typography.ts';
import { contextOf } from './render-context.ts';

/**
 * Sets spaces, quotation marks and apostrophes as the language wants them.
 *
 *     l'armée : "non" !   →   l’armée : « non » !   (with no-break spaces, in French)
 *
 * Leaves code alone, and numbers that the editor bound to a figure. Runs after headings have their ids.
 */
export function remarkTypography() {
  return (tree: Root, file: VFile): void => {
    const { lang } = contextOf(file);
    visit(tree, (node) => {
      if (node.type === 'asTyped') return SKIP;
      if (node.type === 'text') node.value = typeset(node.value, lang);
      return undefined;
    });
  };
}
