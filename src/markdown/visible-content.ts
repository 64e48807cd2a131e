import type { Nodes } from 'mdast';

/** Nodes that readers see although they contain no text. */
const visible: ReadonlySet<string> = new Set(['image', 'imageReference', 'textDirective', 'leafDirective', 'citation']);

/** Whether a node shows anything to readers. */
export function showsSomething(node: Nodes): boolean {
  if ('children' in node && node.children.length > 0) return node.children.some(showsSomething);
  return 'value' in node ? node.value.trim() !== '' : visible.has(node.type);
}
