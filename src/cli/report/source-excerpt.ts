import stringWidth from 'string-width';
import type { Range } from '../../domain/problem/problem.ts';
import { visibleLine } from '../../grammar/visible-text.ts';

/** A line of a file, and a line of marks below part of it. */
export interface Excerpt {
  readonly line: string;
  readonly marks: string;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** Columns kept before the marked part of a long line. */
const before = 24;
/** UTF-16 units examined on each side of the start of a range, because one line may be the whole file. */
const reach = 500;

/**
 * The line on which a range starts, with marks below the range; for a range over several lines, only the part on its
 * first line is marked. Columns are counted as a terminal shows them (East Asian characters take two), a tab becomes
 * two spaces, and terminal control characters are escaped.
 *
 * @param width Terminal columns; a longer line is cut on both sides of the range.
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
    // A range after the last character gets one mark there.
    marks: ' '.repeat(opening.length) + (first < 0 ? `${marks}^` : marks.trimEnd()),
  };
}
