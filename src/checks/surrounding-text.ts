import type { Nodes, Parents } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import type { Surroundings } from '../domain/agreement/change-word.ts';

const blocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);
const reach = 80;

/** The words that stand in place of a directive without text. */
type Shown = (directive: TextDirective) => string;

/** The text next to an inline node as readers see it, within its block, as far as words there may say something of it. */
export function surroundingText(node: Nodes, ancestors: readonly Parents[], shown: Shown): Surroundings {
  return { before: side(node, ancestors, -1, shown), after: side(node, ancestors, 1, shown) };
}

function side(node: Nodes, ancestors: readonly Parents[], step: -1 | 1, shown: Shown): string {
  let text = '';
  let inner = node;
  for (const outer of ancestors.toReversed()) {
    const siblings: readonly Nodes[] = outer.children;
    for (let at = siblings.indexOf(inner) + step; at >= 0 && at < siblings.length && text.length < reach; at += step) {
      const sibling = siblings[at];
      const words = sibling === undefined ? '' : shownText(sibling, shown);
      text = step === -1 ? words + text : text + words;
    }
    if (blocks.has(outer.type) || text.length >= reach) break;
    inner = outer;
  }
  return text;
}

function shownText(node: Nodes, shown: Shown): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'textDirective' && node.children.length === 0) return shown(node);
  return 'children' in node ? node.children.map((child) => shownText(child, shown)).join('') : textOf(node);
}
