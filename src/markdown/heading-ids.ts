import GithubSlugger, { slug } from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { contextAnchor, footnoteAnchors, isMention } from '../domain/address/anchors.ts';
import { visit } from './visit.ts';

/** The id of a heading without letters. */
const nameless = 'section';

/**
 * Makes the id of each heading from its text, as GitHub does, whichever way its accents are typed.
 *
 * @param reserved Ids that the page uses around its body; headings avoid them, and the ids of footnotes, contexts and
 * mentions.
 */
export function headingIds(tree: Root, reserved: Iterable<string>): Map<Heading, string> {
  const slugger = new GithubSlugger();
  const taken = new Set([...reserved, ...footnoteIds(tree), ...contextIds(tree)]);
  for (const id of taken) slugger.slug(id);
  const ids = new Map<Heading, string>();
  visit(tree, 'heading', (node) => {
    // A heading may have no letter: a figure alone, an emoji.
    let id = slugger.slug(slug(textOf(node).normalize('NFC')) || nameless);
    // Repeated mentions get a second number: `figure-a--ref-1-1`.
    while (isMention(id) || taken.has(id)) id = slugger.slug(`${id}-1`);
    ids.set(node, id);
  });
  return ids;
}

/** The ids of footnotes and of the references to them. */
export function footnoteIds(tree: Root): string[] {
  const calls = new Map<string, number>();
  const ids: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') ids.push(...footnoteAnchors(node.identifier));
    if (node.type !== 'footnoteReference') return;
    const count = (calls.get(node.identifier) ?? 0) + 1;
    calls.set(node.identifier, count);
    if (count > 1) ids.push(...footnoteAnchors(node.identifier).map((id) => `${id}-${count}`));
  });
  return ids;
}

function contextIds(tree: Root): string[] {
  const ids: string[] = [];
  visit(tree, 'containerDirective', ({ name }) => {
    if (name === 'context') ids.push(contextAnchor(ids.length + 1));
  });
  return ids;
}
