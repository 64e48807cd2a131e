import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';

/** A heading in the form of Astro's `render()`. */
export interface Heading {
  readonly depth: number;
  /** The heading's id. */
  readonly slug: string;
  readonly text: string;
}

/** The headings of rendered Markdown, in order. */
export function headingList(html: string): Heading[] {
  return headingsIn(fromHtml(html, { fragment: true }));
}

function headingsIn(node: Nodes): Heading[] {
  const [, level] = (node.type === 'element' && /^h([1-6])$/.exec(node.tagName)) || [];
  if (node.type === 'element' && level !== undefined)
    return [{ depth: Number(level), slug: String(node.properties.id ?? ''), text: textOf(node) }];
  return 'children' in node ? node.children.flatMap(headingsIn) : [];
}
