import type { Link, PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import { correctionsAnchor, figureAnchor, mentionAnchor } from '../domain/address/anchors.ts';
import { machineValue, quantityInWords } from '../domain/quantity/quantity.ts';
import type { Figure } from '../schema/figure.ts';
import { markedPieces } from '../words/marked-words.ts';
import { markedTag, wordsFor } from '../words/words.ts';
import type { DataElement } from './data-element.ts';
import { contextOf, nextMention } from './render-context.ts';
import { showsSomething } from './visible-content.ts';
import { SKIP, visit } from './visit.ts';

/**
 * Links a number in the text to the card of its figure.
 *
 *     :figure[478 km²]{#avancee}   →   <a class="figure-ref" href="#figure-avancee" id="figure-avancee--ref-1">
 *                                        <data value="478">478 km²</data></a>
 *
 * After the first mention of a corrected figure, a word links to the correction. Without text, the figure is written in
 * words. checks/figure-mismatch.ts compares text and figure.
 */
export function remarkFigureReference() {
  return (tree: Root, file: VFile): void => {
    const { figures, figureMentions, correctedFigures, lang } = contextOf(file);
    const unmarked = new Set(correctedFigures);
    visit(tree, 'textDirective', (node, index, parent) => {
      if (node.name !== 'figure') return;
      const figure = figures.get(node.attributes?.id ?? '');
      if (figure === undefined) return;
      const anchor = figureAnchor(figure.id);
      const children = node.children.some(showsSomething) ? node.children : inWords(figure, lang);
      const data: DataElement['data'] = { hName: 'data', hProperties: { value: machineValue(figure) } };
      node.children = [{ type: 'dataElement', children, data }];
      node.data = {
        hName: 'a',
        hProperties: {
          className: ['figure-ref'],
          href: `#${anchor}`,
          id: mentionAnchor(anchor, nextMention(figureMentions, figure.id)),
        },
      };
      if (parent === undefined || index === undefined || !unmarked.delete(figure.id)) return SKIP;
      const mark = [text(' ('), correctionLink(figure.id, lang), text(')')];
      parent.children.splice(index + 1, 0, ...mark);
      return [SKIP, index + 1 + mark.length];
    });
  };
}

/** A figure in words, those of the interface with their language where the page has another one. */
function inWords(figure: Figure, lang: string): PhrasingContent[] {
  const { mark } = wordsFor(lang);
  return markedPieces(quantityInWords(figure, markedTag(lang))).map((piece) =>
    piece.isInterface
      ? { type: 'emphasis', children: [text(piece.text)], data: { hName: 'span', hProperties: mark } }
      : text(piece.text),
  );
}

function correctionLink(figure: string, lang: string): Link {
  return {
    type: 'link',
    url: `#${correctionsAnchor(figure)}`,
    children: [text(wordsFor(lang).correctedFigure)],
    data: { hProperties: { className: ['correction-ref'], ...wordsFor(lang).mark } },
  };
}

function text(value: string) {
  return { type: 'text', value } as const;
}
