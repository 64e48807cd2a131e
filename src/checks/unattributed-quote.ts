import type { Nodes, Paragraph, Parents } from 'mdast';
import { fr } from '../grammar/fr.ts';
import { quotations } from '../prose/quotation.ts';
import { blockText } from './block-text.ts';
import type { Rule } from './rule.ts';

/** A long quotation must name its speaker and cite the source in the same paragraph. */
export const unattributedQuote: Rule = {
  name: 'unattributed-quote',
  level: 'warning',
  prose: (prose, file, report) => {
    if (prose.part === 'note') return {}; // The figure's own sources cover its note.
    return {
      paragraph(node, ancestors) {
        if (isAttributed(node, ancestors)) return;
        const text = blockText(node, prose);
        for (const { start, end } of quotations(text.without(), file.lang)) {
          // The text of a link is a title.
          if (text.isWithin('link', start, end)) continue;
          report({
            where: { prose, position: text.position(start, end) },
            message: { en: 'This quotation has no source.', fr: fr`Cette citation est sans source.` },
            hint: {
              en: 'Cite its source in the same paragraph, as in [@id], or set it between ":::quote{source=id}" and ":::".',
              fr: fr`Citez sa source dans le même paragraphe, comme dans [@id], ou placez-la entre « :::quote{source=id} » et « ::: ».`,
            },
          });
        }
      },
    };
  },
};

/** Whether a citation is in the paragraph or anywhere in the surrounding quotation, or `:::quote` names the source. */
function isAttributed(node: Paragraph, ancestors: readonly Parents[]): boolean {
  if (ancestors.some((outer) => outer.type === 'containerDirective' && outer.name === 'quote')) return true;
  const block = ancestors.find(({ type }) => type === 'blockquote');
  return hasCitation(block ?? node);
}

function hasCitation(node: Nodes): boolean {
  return node.type === 'citation' || ('children' in node && node.children.some(hasCitation));
}
