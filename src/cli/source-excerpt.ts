import stringWidth from 'string-width';
import type { Range } from '../domain/problem.ts';

/** A line of a file with marks below a part of it. */
export interface Excerpt {
  readonly line: string;
  readonly marks: string;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** So much of a long line is kept before the part that is marked. */
const before = 24;

/**
 * The line of a file on which a range starts, with marks below it; of a range over several lines, what stands on the
 * first. Columns of a terminal are counted as it shows them (East Asian characters take two), a tab becomes two spaces.
 *
 * @param width As many columns fit; a longer line is cut on both sides of the range.
 */
export function sourceExcerpt(text: string, { start, end }: Range, width: number): Excerpt | undefined {
  const source = text.split(/\r\n|\n|\r/)[start.line - 1];
  if (source === undefined || source.trim() === '') return undefined;
  const to = end.line === start.line ? Math.max(end.column, start.column + 1) : source.length + 1;
  const cells = Array.from(segmenter.segment(source), ({ segment, index }) => {
    const shown = segment === '\t' ? '  ' : segment.replace(/\p{Cc}/gu, '�');
    const marked = index + segment.length >= start.column && index < to - 1;
    return { shown, width: stringWidth(shown), marked };
  });
  const first = cells.findIndex(({ marked }) => marked);
  const whole = cells.reduce((sum, cell) => sum + cell.width, 0) <= width;
  const from = whole || first < 0 ? 0 : Math.max(0, first - before);
  const kept: typeof cells = [];
  let left = width - 2;
  for (const cell of cells.slice(from)) {
    left -= cell.width;
    if (!whole && left < 0) break;
    kept.push(cell);
  }
  const opening = from > 0 ? '…' : '';
  const ending = from + kept.length < cells.length ? '…' : '';
  const marks = kept.map((cell) => (cell.marked ? '^' : ' ').repeat(cell.width)).join('');
  return {
    line: `${opening}${kept.map(({ shown }) => shown).join('')}${ending}`,
    // A range behind the last character is marked there.
    marks: ' '.repeat(opening.length) + (first < 0 ? `${marks}^` : marks.trimEnd()),
  };
}
