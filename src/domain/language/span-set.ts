import type { Span } from './protected-span.ts';

/** Spans of a text, prepared for many questions: each takes logarithmic time. */
export class SpanSet {
  /** Sorted, with overlapping and adjacent spans merged. */
  readonly #spans: Span[] = [];

  constructor(spans: readonly Span[]) {
    for (const span of spans.toSorted((a, b) => a.start - b.start)) {
      const last = this.#spans.at(-1);
      if (last === undefined || span.start > last.end) this.#spans.push(span);
      else this.#spans[this.#spans.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    }
  }

  /** Whether any span shares a character with the one from `start` to `end`. */
  overlaps(start: number, end: number): boolean {
    let [low, high] = [0, this.#spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return (this.#spans[low]?.start ?? Number.POSITIVE_INFINITY) < end;
  }
}
