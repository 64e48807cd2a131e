import type { Nodes, Parents } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Surroundings } from '../domain/agreement/change-word.ts';

const blocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);
const reach = 80;

/** The text next to an inline node, within its block, as far as words there may say something of it. */
export function surroundingText(node: Nodes, ancestors: readonly Parents[]): Surroundings {
  return { before: side(node, ancestors, -1), after: side(node, ancestors, 1) };
}

function side(node: Nodes, ancestors: readonly Parents[], step: -1 | 1): string {
  let text = '';
  let inner = node;
  for (const outer of ancestors.toReversed()) {
    const siblings: readonly Nodes[] = outer.children;
    for (let at = siblings.indexOf(inner) + step; at >= 0 && at < siblings.length && text.length < reach; at += step) {
      const sibling = siblings[at];
      const words = sibling === undefined ? '' : sibling.type === 'break' ? ' ' : textOf(sibling);
      text = step === -1 ? words + text : text + words;
    }
    if (blocks.has(outer.type) || text.length >= reach) break;
    inner = outer;
  }
  return text;
}
