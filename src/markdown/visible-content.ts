import type { Nodes } from 'mdast';

/** What a reader sees although it holds no text of its own. */
const visible: ReadonlySet<string> = new Set(['image', 'imageReference', 'textDirective', 'leafDirective', 'citation']);

/** Whether anything of a node reaches a reader's eye. */
export function showsSomething(node: Nodes): boolean {
  if ('children' in node && node.children.length > 0) return node.children.some(showsSomething);
  return 'value' in node ? node.value.trim() !== '' : visible.has(node.type);
}
