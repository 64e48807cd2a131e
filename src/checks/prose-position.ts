import type { Point, Position } from 'unist';
import type { Prose } from './checked-file.ts';

/** The position of a piece of prose by its offsets. Lines end as in CommonMark: LF, CRLF or CR. */
export function positionAt({ text }: Pick<Prose, 'text'>, from: number, to: number): Position {
  return { start: pointAt(text, from), end: pointAt(text, to) };
}

function pointAt(text: string, offset: number): Point {
  let line = 1;
  let lineStart = 0;
  for (const ending of text.slice(0, offset).matchAll(/\r\n|\n|\r/g)) {
    line += 1;
    lineStart = ending.index + ending[0].length;
  }
  return { line, column: offset - lineStart + 1, offset };
}
