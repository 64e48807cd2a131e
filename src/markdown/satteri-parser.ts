import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { mask, unmask } from './mask.ts';
import { mayDiffer, takesLonger } from './parser-difference.ts';
import { cutDepth } from './remark-depth.ts';

const features = { gfm: true, directive: true, frontmatter: false } as const;

/** Text that is one paragraph whatever blocks there are, and calls no note. */
const paragraph = /^\p{L}(?!.*\[\^).*$/u;

/**
 * The tree that remark-parse makes with the extensions of `processor.ts`, positions included, in a tenth of the time, by a
 * parser in native code. Undefined for a text that the two may read differently, or that takes satteri longer.
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

/** As `parseNatively`, for text in which blocks are no blocks (`remarkOneLine`). */
export function parseLineNatively(text: string): Root | undefined {
  return paragraph.test(text) ? parseNatively(text) : undefined;
}
