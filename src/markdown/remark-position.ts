import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { visit } from './visit.ts';

/**
 * Adds missing positions, so that later steps can rely on them. GFM finds some addresses after parsing
 * (`[www.example.org]`) and splits text without positions; the pieces are searched between their neighbours.
 */
export function remarkPosition() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    const start = tree.position?.start ?? { line: 1, column: 1, offset: 0 };
    tree.position ??= { start, end: pointAfter(start, source) };
    visit(tree, (node) => {
      if ('children' in node) placeChildren(node.children, node.position ?? { start, end: start }, source);
    });
  };
}

function placeChildren(children: readonly Nodes[], parent: { start: Point; end: Point }, source: string): void {
  let from = parent.start;
  let next = 0;
  for (const [index, child] of children.entries()) {
    if (child.position !== undefined) {
      from = child.position.end;
      continue;
    }
    next = Math.max(next, index);
    while (next < children.length && children[next]?.position === undefined) next++;
    const end = children[next]?.position?.start ?? parent.end;
    const found = find(textOf(child), from, end, source);
    child.position = found ?? { start: from, end };
    if (found !== undefined) from = found.end;
  }
}

/** Characters searched after the last known point. */
const reach = 1000;

/** The range of a text in the source; undefined if it is written differently there (`&amp;`). */
function find(text: string, from: Point, to: Point, source: string): { start: Point; end: Point } | undefined {
  const between = source.slice(from.offset, Math.min(to.offset ?? 0, (from.offset ?? 0) + text.length + reach));
  const found = between.indexOf(text);
  if (found === -1) return undefined;
  const start = pointAfter(from, between.slice(0, found));
  return { start, end: pointAfter(start, text) };
}

/** The end of a text that starts at a point. */
function pointAfter({ line, column, offset = 0 }: Point, text: string): Point {
  const lines = text.split(/\r\n|\n|\r/);
  const last = lines.at(-1) ?? '';
  return {
    line: line + lines.length - 1,
    column: lines.length > 1 ? last.length + 1 : column + last.length,
    offset: offset + text.length,
  };
}
