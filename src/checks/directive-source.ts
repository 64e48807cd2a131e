import type { Paragraph, Parents, Text } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { blockNames, directiveForms } from '../markdown/directives.ts';
import type { Prose } from './checked-file.ts';

const misplaced = new RegExp(`^:(${blockNames.join('|')})([[{]|$)`);
const unread = new RegExp(`^::+[ \\t]*(${[...directiveForms.keys()].join('|')})(?![\\p{L}\\p{N}_-])`, 'u');

/**
 * Whether a block has a closing line. The tree does not say, since the parser closes open blocks at the end of their
 * parent. Any line that could close the block did, so the last line decides.
 */
export function isClosed({ position }: ContainerDirective, { text }: Prose): boolean {
  const [opening = '', ...lines] = text.slice(position?.start.offset, position?.end.offset).split(/\r\n|\n|\r/);
  const colons = /^:+/.exec(opening)?.[0] ?? ':::';
  const closing = /^[ \t>]*(:{3,})[ \t]*$/.exec(lines.at(-1) ?? '')?.[1];
  return closing !== undefined && closing.length >= colons.length;
}

/**
 * The name of a block directive written in the form for text: `:quote[…]`, or a line that is only `:map`. A bare word
 * after a colon in a sentence (`note:map`) does not count.
 */
export function misplacedName(node: Text, parent: Parents | undefined, { text }: Prose): string | undefined {
  const [, name, bracket] = misplaced.exec(node.value) ?? [];
  // The editor escaped the colon.
  if (name === undefined || text[node.position?.start.offset ?? 0] !== ':') return undefined;
  const alone = parent?.type === 'paragraph' && parent.children.length === 1;
  return bracket !== '' || alone ? name : undefined;
}

/**
 * The name of one of our directives on a line that starts like one but does not parse, such as `:::quote {source=a}`.
 */
export function unreadName(node: Paragraph, { text }: Prose): string | undefined {
  const [line = ''] = text.slice(node.position?.start.offset, node.position?.end.offset).split(/[\r\n]/);
  return unread.exec(line)?.[1];
}
