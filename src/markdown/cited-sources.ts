import type { Root } from 'mdast';
import { visit } from './visit.ts';

/** Ids of cited and quoted sources in text order, repetitions included. */
export function citedSources(tree: Root): string[] {
  const cited: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'citation') for (const { id } of node.items) cited.push(id);
    if (node.type === 'containerDirective' && node.name === 'quote' && node.attributes?.source)
      cited.push(node.attributes.source);
  });
  return cited;
}
