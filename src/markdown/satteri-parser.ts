import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { mask, unmask } from './mask.ts';
import { mayDiffer, takesLonger } from './parser-difference.ts';
import { cutDepth } from './remark-depth.ts';

const features = { gfm: true, directive: true, frontmatter: false } as const;

/** Text that is always a single paragraph, with no footnote reference. */
const paragraph = /^\p{L}(?!.*\[\^).*$/u;

/**
 * Parses natively, in a tenth of the time, into the tree that remark-parse makes with the extensions of
 * `processor.ts`, positions included. Undefined for texts that the two may read differently or that are slow in
 * satteri.
 */
export function parseNatively(text: string): Root | undefined {
  if (takesLonger(text) || mayDiffer(text)) return undefined;
  const masked = mask(text);
  if (masked === undefined) return undefined;
  const tree = markdownToMdast(masked.text, { features }) as Root;
  if (!unmask(tree, masked)) return undefined;
  cutDepth(tree);
  return tree;
}

/** Like `parseNatively`, for inline Markdown only (`remarkOneLine`). */
export function parseLineNatively(text: string): Root | undefined {
  return paragraph.test(text) ? parseNatively(text) : undefined;
}
