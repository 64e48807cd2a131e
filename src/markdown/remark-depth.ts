import type { Nodes, Root } from 'mdast';
import type { Extension } from 'mdast-util-from-markdown';
import type { Processor } from 'unified';
import type { Position } from 'unist';

/** Levels below the root. Nobody reads as many, and every later step may walk the tree by calling itself. */
export const deepest = 100;

declare module 'mdast' {
  interface RootData {
    /** Where the text first nests deeper than `deepest`. What is below is no part of the tree. */
    tooDeep?: Position | undefined;
  }
}

/** Cuts the tree below `deepest` levels. Comes before the extensions whose transforms walk the tree. */
export function remarkDepth(this: Processor): void {
  const data = this.data();
  const extension: Extension = { transforms: [cutDepth] };
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), extension];
}

/** The transform itself, for trees that another parser made. */
export function cutDepth(tree: Root): void {
  const found: Position[] = [];
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    const below: Nodes[] = [];
    for (const node of level) {
      if (!('children' in node)) continue;
      if (depth < deepest) for (const child of node.children) below.push(child);
      else if (node.children.length > 0) {
        if (node.position !== undefined) found.push(node.position);
        node.children = [];
      }
    }
    level = below;
  }
  if (found[0] !== undefined) tree.data = { ...tree.data, tooDeep: found[0] };
}
