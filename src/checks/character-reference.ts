import type { Nodes } from 'mdast';
import { deceptiveCharacters } from '../grammar/deceptive-character.ts';
import { characterWords } from './deceptive-words.ts';
import { positionAt } from './prose-position.ts';
import type { Rule } from './rule.ts';

/**
 * Numeric references such as `&#8238;` and `&#x202E;`, and named ones for invisible characters. A backslash before
 * one makes it text.
 */
const reference =
  /(?<!\\)&(?:#(?<decimal>\d{1,7})|#x(?<hexadecimal>[\da-f]{1,6})|(?<named>shy|lrm|rlm|zwj|zwnj|NoBreak|af|ApplyFunction|it|InvisibleTimes|ic|InvisibleComma|ZeroWidthSpace|Negative\w{4,9}Space));/gi;
const invisible: Readonly<Record<string, string>> = { shy: '\u00ad', lrm: '\u200e', rlm: '\u200f' };

/** Characters forbidden in a file are also forbidden as character references. */
export const characterReference: Rule = {
  name: 'file',
  level: 'error',
  withoutRecord: true,
  prose(prose, _file, report) {
    if (!/&(?:#|\w+;)/.test(prose.text)) return {};
    const code: { start: number; end: number }[] = [];
    const leaveOut = ({ position }: Nodes) =>
      code.push({ start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 });
    return {
      code: leaveOut,
      inlineCode: leaveOut,
      end() {
        for (const { what, start, end, characters } of referred(prose.text)) {
          if (code.some((span) => span.start <= start && start < span.end)) continue;
          report({ where: { prose, position: positionAt(prose, start, end) }, ...characterWords(what, characters) });
        }
      },
    };
  },
};

/** Whether a piece of source holds a deceptive character, typed or as a reference: each is told at its place. */
export function holdsDeceptive(source: string): boolean {
  return deceptiveCharacters(source).length > 0 || !referred(source).next().done;
}

/** So many of one text are told, as of characters themselves. */
const most = 100;

/** Deceptive characters that are written, at least in part, as references, with their offsets in the source. */
function* referred(source: string) {
  const pieces: { from: number; start: number; end: number }[] = [];
  let read = '';
  let last = 0;
  for (const match of source.matchAll(reference)) {
    read += source.slice(last, match.index);
    last = match.index + match[0].length;
    pieces.push({ from: read.length, start: match.index, end: last });
    read += characterOf(match.groups ?? {});
  }
  read += source.slice(last);
  let told = 0;
  let next = 0;
  for (const { what, start, end } of deceptiveCharacters(read)) {
    while (next < pieces.length && (pieces[next]?.from ?? 0) < start) next += 1;
    const piece = pieces[next];
    if (piece === undefined) return;
    if (piece.from >= end) continue;
    if (++told > most) return;
    yield { what, start: piece.start, end: piece.end, characters: read.slice(start, end) };
  }
}

function characterOf({ decimal, hexadecimal, named = '' }: Readonly<Record<string, string | undefined>>): string {
  if (decimal === undefined && hexadecimal === undefined) return invisible[named] ?? '\u200b';
  const codePoint = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  // CommonMark replaces code points that it does not allow by U+FFFD.
  return codePoint > 0x10ffff || codePoint < 0x20 || (codePoint >= 0xd800 && codePoint < 0xe000)
    ? '\ufffd'
    : String.fromCodePoint(codePoint);
}
