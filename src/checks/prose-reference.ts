import type { Position } from 'unist';
import { visit } from '../markdown/visit.ts';
import type { Prose } from './checked-file.ts';
import { urlPosition } from './url-position.ts';

/** A link or picture in prose, as typed. */
export interface ProseReference {
  readonly kind: 'link' | 'image';
  readonly url: string;
  /** Position of the address. */
  readonly position: Position;
}

/**
 * All links and pictures of a text. A definition (`[a]: address`) counts once per use; unused ones are reported by
 * the rule lost-text.
 */
export function proseReferences(prose: Prose): ProseReference[] {
  const links = new Set<string>();
  const pictures = new Set<string>();
  visit(prose.tree, (node) => {
    if (node.type === 'linkReference') links.add(node.identifier);
    if (node.type === 'imageReference') pictures.add(node.identifier);
  });
  const found: ProseReference[] = [];
  visit(prose.tree, (node) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    const add = (kind: ProseReference['kind']) =>
      found.push({ kind, url: node.url, position: urlPosition(node, prose) });
    if (node.type === 'link' || (node.type === 'definition' && links.has(node.identifier))) add('link');
    if (node.type === 'image' || (node.type === 'definition' && pictures.has(node.identifier))) add('image');
  });
  return found;
}
