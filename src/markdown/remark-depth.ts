import type { Nodes, Root } from 'mdast';
import type { Extension } from 'mdast-util-from-markdown';
import type { Processor } from 'unified';
import type { Position } from 'unist';

/** Maximum levels below the root. No reader needs more, and later steps walk the tree recursively. */
export const deepest = 100;

declare module 'mdast' {
  interface RootData {
    /** Where the text first exceeds `deepest` levels; deeper nodes are removed from the tree. */
    tooDeep?: Position | undefined;
  }
}

/** Removes nodes deeper than `deepest` levels. Must come before extensions whose transforms walk the tree. */
export function remarkDepth(this: Processor): void {
  const data = this.data();
  const extension: Extension = { transforms: [cutDepth] };
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), extension];
}

/** The transform, for trees made by another parser. */
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
