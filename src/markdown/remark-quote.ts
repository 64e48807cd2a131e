import type { BlockContent, DefinitionContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { speakerInWords } from '../domain/speaker.ts';
import { contextOf } from './render-context.ts';

/**
 * Sets a quotation with its speaker, taken from the source's record.
 *
 *     :::quote{source=rutte}      <figure class="quote"><blockquote><p>…</p></blockquote>
 *     …                       →   <figcaption>Mark Rutte, secrétaire général de l’Otan, Bruxelles [3]</figcaption>
 *     :::                         </figure>
 *
 * Leaves a citation in the caption for remarkCitationLink, which runs later and counts mentions in reading order.
 */
export function remarkQuote() {
  return (tree: Root, file: VFile): void => {
    const { sources, lang } = contextOf(file);
    visit(tree, 'containerDirective', (node) => {
      if (node.name !== 'quote' || node.position === undefined) return;
      const source = sources.get(node.attributes?.source ?? '');
      if (source === undefined) return;
      node.data = { hName: 'figure', hProperties: { className: ['quote'] } };
      node.children = [
        { type: 'blockquote', children: node.children as (BlockContent | DefinitionContent)[] },
        {
          type: 'paragraph',
          data: { hName: 'figcaption' },
          children: [
            { type: 'text', value: `${speakerInWords(source, lang)} ` },
            { type: 'citation', items: [{ id: source.id, locator: undefined, position: node.position }] },
          ],
        },
      ];
    });
  };
}
