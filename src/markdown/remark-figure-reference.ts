import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { figureAnchor, mentionAnchor } from '../domain/anchors.ts';
import { machineValue, quantityInWords } from '../domain/quantity.ts';
import { contextOf, nextMention } from './render-context.ts';
import { showsSomething } from './visible-content.ts';
import { SKIP, visit } from './visit.ts';

/**
 * Links a number in the text to the card of its figure.
 *
 *     :figure[478 km²]{#avancee}   →   <a class="figure-ref" href="#figure-avancee" id="figure-avancee-ref-1">
 *                                        <data value="478">478 km²</data></a>
 *
 * Without text the figure is put into words in the language of the page. Whether text and figure agree is asked by
 * checks/figure-mismatch.ts, not here.
 */
export function remarkFigureReference() {
  return (tree: Root, file: VFile): void => {
    const { figures, figureMentions, lang } = contextOf(file);
    visit(tree, 'textDirective', (node) => {
      if (node.name !== 'figure') return;
      const figure = figures.get(node.attributes?.id ?? '');
      if (figure === undefined) return;
      const anchor = figureAnchor(figure.id);
      const children = node.children.some(showsSomething)
        ? node.children
        : [{ type: 'text', value: quantityInWords(figure, lang) } as const];
      node.children = [
        { type: 'asTyped', children, data: { hName: 'data', hProperties: { value: machineValue(figure) } } },
      ];
      node.data = {
        hName: 'a',
        hProperties: {
          className: ['figure-ref'],
          href: `#${anchor}`,
          id: mentionAnchor(anchor, nextMention(figureMentions, figure.id)),
        },
      };
      return SKIP;
    });
  };
}
