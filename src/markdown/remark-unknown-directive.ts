import type { PhrasingContent, Root, Text } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { textNames } from './directives.ts';
import { SKIP, visit } from './visit.ts';

declare module 'mdast' {
  interface TextData {
    /** Whether typography leaves the text alone. */
    asTyped?: boolean;
  }
}

/**
 * Restores the typed text of a word after a colon that is no directive of ours.
 *
 *     À noter:texte important      →   À noter:texte important
 *     la liste :foo[**a** b]{#c}   →   la liste :foo[<strong>a</strong> b]{#c}
 *
 * Markdown inside the brackets stays Markdown, and typography leaves all of it alone. Runs before plugins that change
 * text, because it reads the source by position.
 */
export function remarkUnknownDirective() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    visit(tree, 'textDirective', (node, index, parent) => {
      if (parent === undefined || index === undefined || textNames.includes(node.name)) return;
      const restored = asTyped(node, source);
      for (const piece of restored) visit(piece, 'text', markTyped);
      parent.children.splice(index, 1, ...restored);
      return [SKIP, index];
    });
  };
}

function markTyped(text: Text): void {
  text.data = { ...text.data, asTyped: true };
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
