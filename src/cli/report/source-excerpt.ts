import stringWidth from 'string-width';
import type { Range } from '../../domain/problem/problem.ts';
import { visibleLine } from '../../grammar/visible-text.ts';

/** A line of a file with marks below a part of it. */
export interface Excerpt {
  readonly line: string;
  readonly marks: string;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** So much of a long line is kept before the part that is marked. */
const before = 24;
/** So many UTF-16 units on both sides of where a range begins are looked at: a line may be the whole file. */
const reach = 500;

/**
 * A line of a file with marks below the range that starts on it; of a range over several lines, below what stands on the
 * first. Columns of a terminal are counted as it shows them (East Asian characters take two), a tab becomes two spaces,
 * and what a terminal would obey is escaped.
 *
 * @param width As many columns fit; a longer line is cut on both sides of the range.
 */
export function sourceExcerpt(line: string, { start, end }: Range, width: number): Excerpt | undefined {
  const cutFrom = Math.max(0, start.column - 1 - reach);
  const source = line.slice(cutFrom, start.column - 1 + reach);
  if (source.trim() === '') return undefined;
  const [from, to] = [start.column - 1 - cutFrom, end.column - 1 - cutFrom];
  const marksTo = end.line === start.line ? Math.max(to, from + 1) : source.length;
  const cells = Array.from(segmenter.segment(source), ({ segment, index }) => {
    const shown = segment === '\t' ? '  ' : visibleLine(segment);
    return { shown, width: stringWidth(shown), marked: index + segment.length > from && index < marksTo };
  });
  const first = cells.findIndex(({ marked }) => marked);
  const isCut = source.length < line.length;
  const whole = !isCut && cells.reduce((sum, cell) => sum + cell.width, 0) <= width;
  const keptFrom = whole || first < 0 ? 0 : Math.max(0, first - before);
  const kept: typeof cells = [];
  let left = width - 2;
  for (const cell of cells.slice(keptFrom)) {
    left -= cell.width;
    if (!whole && left < 0) break;
    kept.push(cell);
  }
  const opening = keptFrom > 0 || cutFrom > 0 ? '…' : '';
  const ending = keptFrom + kept.length < cells.length || (isCut && cutFrom + source.length < line.length) ? '…' : '';
  const marks = kept.map((cell) => (cell.marked ? '^' : ' ').repeat(cell.width)).join('');
  return {
    line: `${opening}${kept.map(({ shown }) => shown).join('')}${ending}`,
    // A range behind the last character is marked there.
    marks: ' '.repeat(opening.length) + (first < 0 ? `${marks}^` : marks.trimEnd()),
  };
}
