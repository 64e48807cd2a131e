import type { BlockContent, DefinitionContent, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { speakerInWords } from '../domain/record/speaker.ts';
import { type Words, wordsFor } from '../words/words.ts';
import { contextOf } from './render-context.ts';
import { visit } from './visit.ts';

/**
 * Turns `:::quote` into a quotation with its speaker, from the source's record.
 *
 *     :::quote{source=rutte}      <figure class="quote"><blockquote><p>« … »</p></blockquote>
 *     …                       →   <figcaption>Mark Rutte, secrétaire général de l’Otan, Bruxelles [3]</figcaption>
 *     :::                         </figure>
 *
 * Quotation marks are those of the language, unless the editor typed some. The caption contains a citation for
 * remarkCitationLink, which runs later and counts mentions in reading order.
 */
export function remarkQuote() {
  return (tree: Root, file: VFile): void => {
    const { sources, lang } = contextOf(file);
    visit(tree, 'containerDirective', (node) => {
      if (node.name !== 'quote' || node.position === undefined) return;
      const source = sources.get(node.attributes?.source ?? '');
      if (source === undefined) return;
      setMarks(node.children, wordsFor(lang).quotes);
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

/** Adds quotation marks to the first and last paragraph. */
function setMarks(blocks: ContainerDirective['children'], { open, close }: Words['quotes']): void {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first?.type !== 'paragraph' || last?.type !== 'paragraph' || /^[«“„"]/.test(textOf(first))) return;
  first.children.unshift({ type: 'text', value: open });
  last.children.push({ type: 'text', value: close });
}
