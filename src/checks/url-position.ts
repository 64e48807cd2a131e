import type { Definition, Image, Link } from 'mdast';
import type { Position } from 'unist';
import type { Prose } from './checked-file.ts';
import { positionAt } from './prose-position.ts';
import { positionOf } from './rule.ts';

/** Where the address of a link or picture stands; the whole of it where the address is not written as it reads. */
export function urlPosition(node: Link | Image | Definition, prose: Prose): Position {
  const { start, end } = positionOf(node);
  const text = 'children' in node ? node.children.at(-1)?.position?.end.offset : undefined;
  const found = prose.text.slice(0, end.offset).lastIndexOf(node.url);
  if (node.url === '' || found <= (text ?? start.offset ?? 0)) return { start, end };
  return positionAt(prose, found, found + node.url.length);
}
