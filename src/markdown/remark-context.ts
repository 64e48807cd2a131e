import type { Paragraph, Root } from 'mdast';
import type { VFile } from 'vfile';
import { contextAnchor } from '../domain/address/anchors.ts';
import { wordsFor } from '../words/words.ts';
import { contextOf } from './render-context.ts';
import { visit } from './visit.ts';

/**
 * Turns a `:::context` block into a labelled aside.
 *
 *     :::context[Qui est l’ISW ?]      <aside class="context" aria-labelledby="context-1">
 *     …                            →     <p class="context-title" id="context-1">Qui est l’ISW ?</p> …
 *     :::                              </aside>
 *
 * A block without a title gets the default of the language.
 */
export function remarkContext() {
  return (tree: Root, file: VFile): void => {
    const { lang } = contextOf(file);
    let count = 0;
    visit(tree, 'containerDirective', (node) => {
      if (node.name !== 'context') return;
      const id = contextAnchor(++count);
      const { context, mark } = wordsFor(lang);
      const [first, ...rest] = node.children;
      const labelled = first?.type === 'paragraph' && first.data?.directiveLabel === true;
      const title: Paragraph = {
        type: 'paragraph',
        children: labelled ? first.children : [{ type: 'text', value: context }],
        data: { hProperties: { className: ['context-title'], id, ...(labelled ? {} : mark) } },
      };
      node.children = [title, ...(labelled ? rest : node.children)];
      node.data = { hName: 'aside', hProperties: { className: ['context'], ariaLabelledBy: [id] } };
    });
  };
}
