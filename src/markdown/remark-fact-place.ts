import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { type FactPlace, placeName } from '../domain/record/fact-place.ts';
import { wordsFor } from '../words/words.ts';
import { contextOf } from './render-context.ts';
import { visit } from './visit.ts';

/**
 * Marks the place of `::figures`, `::timeline` and `::map`, which the page fills. It contains a link to the
 * briefing's facts, for feeds and others that show the body unchanged.
 *
 *     ::timeline   →   <p data-facts="timeline"><a href="#facts">Dates</a></p>
 */
export function remarkFactPlace() {
  return (tree: Root, file: VFile): void => {
    const words = wordsFor(contextOf(file).lang);
    const names = { figures: words.figures, timeline: words.dates, map: words.places };
    visit(tree, 'leafDirective', (node, index, parent) => {
      const place = placeOf(node.name, node.attributes ?? {});
      if (parent === undefined || index === undefined || place === undefined) return;
      parent.children.splice(index, 1, {
        type: 'paragraph',
        children: [
          {
            type: 'link',
            url: '#facts',
            children: [{ type: 'text', value: names[place.kind] }],
            data: { hProperties: words.mark },
          },
        ],
        data: { hProperties: { dataFacts: placeName(place) } },
      });
    });
  };
}

function placeOf(name: string, { variable, scope }: Readonly<Record<string, string | null | undefined>>) {
  const places: Readonly<Record<string, FactPlace>> = {
    figures: { kind: 'figures', variable: variable ?? '', all: scope === 'all' },
    timeline: { kind: 'timeline' },
    map: { kind: 'map' },
  };
  return places[name];
}
