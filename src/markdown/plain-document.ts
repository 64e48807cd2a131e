import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { rehypeScrollingTable } from './rehype-scrolling-table.ts';
import { visit } from './visit.ts';

/** A document of ours as HTML. */
export interface PlainDocument {
  /** The text of its first heading, which is not in `html`. */
  readonly title: string;
  readonly html: string;
}

/**
 * Renders Markdown of ours, such as the editors' guide, in which directives are only quoted: GFM, with ids on headings
 * as GitHub gives them.
 *
 * @param table What a wide table is called for those who reach it by keyboard.
 */
export function renderDocument(text: string, table: string): PlainDocument {
  const file = new VFile(text);
  const html = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(takeTitle)
    .use(headingIds)
    .use(remarkRehype)
    .use(rehypeScrollingTable, { name: table })
    .use(rehypeStringify)
    .processSync(file);
  return { title: String(file.data.title ?? ''), html: String(html) };
}

function takeTitle() {
  return (tree: Root, file: VFile): void => {
    const index = tree.children.findIndex((node) => node.type === 'heading' && node.depth === 1);
    const [title] = index === -1 ? [] : tree.children.splice(index, 1);
    file.data.title = title === undefined ? '' : textOf(title);
  };
}

function headingIds() {
  return (tree: Root): void => {
    const slugger = new GithubSlugger();
    visit(tree, 'heading', (node) => {
      node.data = { ...node.data, hProperties: { id: slugger.slug(textOf(node)) } };
    });
  };
}
