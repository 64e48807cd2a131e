import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * The id of each heading, made from its text as GitHub does.
 *
 * @param taken Ids that the page itself uses; a heading gets another one.
 */
export function headingIds(tree: Root, taken: Iterable<string>): Map<Heading, string> {
  const slugger = new GithubSlugger();
  for (const id of taken) slugger.slug(id);
  const ids = new Map<Heading, string>();
  visit(tree, 'heading', (node) => {
    ids.set(node, slugger.slug(textOf(node)));
  });
  return ids;
}
