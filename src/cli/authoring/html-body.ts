import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import rehypeRemark from 'rehype-remark';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A body in Markdown without HTML. */
export interface MarkdownBody {
  readonly body: string;
  /** What Markdown has no way to say, as it was written: frames, forms, scripts, videos. */
  readonly lost: readonly string[];
}

/** Elements of which nothing would be left. */
const unsayable: ReadonlySet<string> = new Set([
  ...['iframe', 'script', 'style', 'form', 'video', 'audio', 'object', 'embed', 'svg', 'canvas', 'noscript'],
]);

/** Turns the HTML of a body into Markdown. A body without HTML stays byte for byte. */
export function markdownBody(body: string): MarkdownBody {
  const parser = unified().use(remarkParse).use(remarkGfm);
  let hasHtml = false;
  visit(parser.parse(body), 'html', () => {
    hasHtml = true;
  });
  if (!hasHtml) return { body, lost: [] };
  const html = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeStringify, { allowDangerousHtml: true })
    .processSync(body);
  const tree = fromHtml(String(html), { fragment: true });
  const lost = takeUnsayable(tree);
  const written = unified().use(rehypeRemark).use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-' });
  return { body: written.stringify(written.runSync(tree) as Parameters<typeof written.stringify>[0]), lost };
}

function takeUnsayable(tree: Root): string[] {
  const lost: string[] = [];
  visit(tree, 'element', (node: Element, index, parent) => {
    if (!unsayable.has(node.tagName) || parent === undefined || index === undefined) return undefined;
    const attributes = ['src', 'href', 'action', 'data'].flatMap((name) => {
      const value = node.properties[name];
      return typeof value === 'string' ? [` ${name}="${value}"`] : [];
    });
    lost.push(`<${node.tagName}${attributes.join('')}>`);
    parent.children.splice(index, 1);
    return index;
  });
  return lost;
}
