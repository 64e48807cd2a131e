import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { wordsFor } from '../words/words.ts';
import { contextOf } from './render-context.ts';
import { visit } from './visit.ts';

/**
 * Keeps the place of `::figures`, `::timeline` and `::map`: a link to the facts of the briefing, where the same figures,
 * dates and places stand.
 */
export function remarkFactPlace() {
  return (tree: Root, file: VFile): void => {
    const words = wordsFor(contextOf(file).lang);
    const names: Readonly<Record<string, string>> = {
      figures: words.figures,
      timeline: words.dates,
      map: words.places,
    };
    visit(tree, 'leafDirective', (node, index, parent) => {
      const name = names[node.name];
      if (parent === undefined || index === undefined || name === undefined) return;
      parent.children.splice(index, 1, {
        type: 'paragraph',
        children: [{ type: 'link', url: '#facts', children: [{ type: 'text', value: name }] }],
      });
    });
  };
}
