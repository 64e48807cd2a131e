import type { Place, Range } from './problem.ts';

/** The place of a problem that concerns a file as a whole. */
export const wholeFile: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** Converts between offsets of a text and lines with columns. LF, CRLF and CR end a line, as in CommonMark and YAML. */
export class LineMap {
  /** The offset at which each line starts. */
  readonly #starts: number[] = [0];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    for (const match of text.matchAll(/\r\n|\n|\r/g)) this.#starts.push(match.index + match[0].length);
  }

  /** The text between two offsets. */
  slice(from: number, to: number): string {
    return this.#text.slice(from, to);
  }

  place(offset: number): Place {
    const near = Math.max(0, Math.min(offset, this.#text.length));
    // An offset between CR and LF has no place of its own: it counts as the end of the line.
    const inside = this.#text.startsWith('\r\n', near - 1) && near > 0 ? near - 1 : near;
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: inside - (this.#starts[low] ?? 0) + 1 };
  }

  /** The offset of a place. */
  offset({ line, column }: Place): number {
    return (this.#starts[line - 1] ?? 0) + column - 1;
  }

  range(start: number, end: number): Range {
    return { start: this.place(start), end: this.place(end) };
  }
}
