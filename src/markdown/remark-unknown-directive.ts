import type { Parents, PhrasingContent, Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Point } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { textDirectives } from './directives.ts';

/**
 * Gives back what was typed where a word after a colon is no directive of ours.
 *
 *     À noter:texte important      →   À noter:texte important
 *     la liste :foo[**a** b]{#c}   →   la liste :foo[<strong>a</strong> b]{#c}
 *
 * Markdown inside the brackets stays Markdown. What is text again is one text with its
 * neighbours, so that `10:30` is seen whole. Runs first, on the tree as parsed: it reads the source by position.
 */
export function remarkUnknownDirective() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    const changed = new Set<Parents>();
    visit(tree, 'textDirective', (node, index, parent) => {
      if (parent === undefined || index === undefined || textDirectives.has(node.name)) return;
      parent.children.splice(index, 1, ...asTyped(node, source));
      changed.add(parent);
      return [SKIP, index];
    });
    for (const parent of changed) joinText(parent);
  };
}

function asTyped({ position, children }: TextDirective, source: string): PhrasingContent[] {
  if (position === undefined) return children;
  const between = (start: Point, end: Point): PhrasingContent => ({
    type: 'text',
    value: source.slice(start.offset, end.offset),
    position: { start, end },
  });
  const first = children[0]?.position?.start;
  const last = children.at(-1)?.position?.end;
  if (first === undefined || last === undefined) return [between(position.start, position.end)];
  return [between(position.start, first), ...children, between(last, position.end)];
}

/** Makes one text of those that stand side by side. */
function joinText({ children }: Parents): void {
  for (let index = children.length - 1; index > 0; index--) {
    const [left, right] = [children[index - 1], children[index]];
    if (left?.type !== 'text' || right?.type !== 'text') continue;
    left.value += right.value;
    if (left.position !== undefined && right.position !== undefined) left.position.end = right.position.end;
    children.splice(index, 1);
  }
}
