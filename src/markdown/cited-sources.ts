import type { Root } from 'mdast';
import { visit } from './visit.ts';

/** Ids of the sources that a tree cites or quotes, in the order of the text, repetitions included. */
export function citedSources(tree: Root): string[] {
  const cited: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'citation') cited.push(...node.items.map((item) => item.id));
    if (node.type === 'containerDirective' && node.name === 'quote' && node.attributes?.source)
      cited.push(node.attributes.source);
  });
  return cited;
}
