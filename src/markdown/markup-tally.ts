/**
 * Limits that let any text be read within two seconds, about ten times what the longest real texts contain. micromark
 * compares every mark of a paragraph with those before it, so 20,000 asterisks take seconds and 200,000 minutes;
 * lines, underlined headings, definitions and table cells have costs of their own.
 */
export const limits = {
  /** Marks in one paragraph, list item, heading or table row. */
  marks: 2000,
  /** Marks in the whole text. */
  allMarks: 30_000,
  /** Quotations and lists nested on one line, far more than `remarkDepth` keeps. */
  levels: 1000,
  lines: 15_000,
  /** Numbers outside code; each is checked for a binding. */
  numbers: 30_000,
  /** Paragraphs, list items, headings and table rows. */
  blocks: 8000,
  cells: 20_000,
  /** Lines that could underline a heading. */
  headings: 1000,
  /** Definitions of links and footnotes. */
  definitions: 1000,
  /** Continuation lines of a quotation or item without its sign. */
  lazyLines: 1500,
  /** Nested directive blocks: each is parsed again for every block around it. */
  directives: 8,
} as const;

type Limit = keyof typeof limits;

/** Without the flag `u`, in a quarter of the time: it looks at every character. The colon counts for `https:` too. */
const mark = /[*_[\]`<~{@|\\:]|&(?:#?\w+;)?/g;
const bareHost = /(?<!\p{L})www\./giu;
/** A character reference directly after punctuation may end an address, for which each one triggers a new search. */
const crowdedReference = /^[^\s\p{L}\p{N}]&/u;
const crowdedWeight = 8;
const endlessAttributes = /\{[^{}]{2000}/;

/** Counts markup and records the first limit that is exceeded. */
export class Tally {
  readonly #counts = new Map<Limit, number>();
  beyond: Limit | undefined;

  add(what: Limit, amount = 1): void {
    this.atMost(what, (this.#counts.get(what) ?? 0) + amount);
  }

  /** Checks a count against a limit without adding it up. */
  atMost(what: Limit, count: number): void {
    this.#counts.set(what, count);
    if (count > limits[what]) this.beyond ??= what;
  }

  endParagraph(): void {
    this.#counts.set('marks', 0);
  }

  /**
   * Adds the marks of a line.
   *
   * @param marksOnly Whether the line contains nothing else.
   * @param bars Whether bars are plain marks rather than cell borders.
   */
  addMarks(line: string, marksOnly: boolean, bars: boolean): void {
    let weight = marksOnly ? line.length : endlessAttributes.test(line) ? limits.marks + 1 : 0;
    for (const { 0: found, index } of line.matchAll(mark)) {
      if (weight > limits.marks) break;
      if (found === '|' && !bars) continue;
      const crowded =
        found.length > 1 && found.startsWith('&') && crowdedReference.test(line.slice(index - 1, index + 1));
      weight += crowded ? crowdedWeight : 1;
    }
    if (/www\./i.test(line)) weight += line.match(bareHost)?.length ?? 0;
    this.add('numbers', line.match(/\p{Nd}+/gu)?.length ?? 0);
    this.add('marks', weight);
    this.add('allMarks', weight);
  }
}
