import type { Definition, Image, Link } from 'mdast';
import type { Position } from 'unist';
import type { Prose } from './checked-file.ts';
import { positionAt } from './prose-position.ts';
import { positionOf } from './rule.ts';

/** The position of a link's or picture's address; of the whole node if the address is not verbatim in the source. */
export function urlPosition(node: Link | Image | Definition, prose: Prose): Position {
  const { start, end } = positionOf(node);
  const text = 'children' in node ? node.children.at(-1)?.position?.end.offset : undefined;
  const found = prose.text.slice(0, end.offset).lastIndexOf(node.url);
  if (node.url === '' || found <= (text ?? start.offset ?? 0)) return { start, end };
  return positionAt(prose, found, found + node.url.length);
}
