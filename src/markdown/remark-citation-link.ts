import type { Link, PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import { mentionAnchor, sourceAnchor } from '../domain/address/anchors.ts';
import { typeset } from '../domain/language/typography.ts';
import { printNumber } from '../domain/quantity/printed-number.ts';
import { wordsFor } from '../words/words.ts';
import { contextOf, nextMention, type RenderContext } from './render-context.ts';
import { SKIP, visit } from './visit.ts';

/**
 * Prints a citation as the numbers of its sources, linked to the list of sources.
 *
 *     [@afp-isw, p. 12]   →   <span class="citation">[<a href="#source-afp-isw" role="doc-biblioref">1</a>, p. 12]</span>
 *
 * Roles are those of DPUB-ARIA 1.1.
 */
export function remarkCitationLink() {
  return (tree: Root, file: VFile): void => {
    const context = contextOf(file);
    const { separators } = wordsFor(context.lang);
    visit(tree, 'citation', (node, index, parent) => {
      if (parent === undefined || index === undefined) return;
      const known = node.items.filter((item) => context.sourceNumbers.has(item.id));
      const children: PhrasingContent[] = known.flatMap((item, position) => [
        ...(position > 0 ? [text(separators.semicolon)] : []),
        sourceLink(item.id, context),
        ...(item.locator === undefined ? [] : [text(separators.comma + typeset(item.locator, context.lang))]),
      ]);
      parent.children.splice(index, 1, {
        type: 'asTyped',
        children: [text('['), ...children, text(']')],
        data: { hName: 'span', hProperties: { className: 'citation' } },
      });
      return [SKIP, index + 1];
    });
  };
}

/** A linked number with an id, to which the list of sources links back. */
function sourceLink(id: string, context: RenderContext): Link {
  const anchor = sourceAnchor(id);
  return {
    type: 'link',
    url: `#${anchor}`,
    children: [text(printNumber(String(context.sourceNumbers.get(id)), context.lang))],
    data: {
      hProperties: { role: 'doc-biblioref', id: mentionAnchor(anchor, nextMention(context.sourceMentions, id)) },
    },
  };
}

function text(value: string) {
  return { type: 'text', value } as const;
}
