/**
 * What text may hold and still be read within two seconds; some ten times what the longest real texts do. micromark
 * compares every mark of a paragraph with those before it, so 20,000 asterisks keep it busy for seconds and 200,000 for
 * minutes; lines, underlined headings, definitions and cells of tables cost by themselves.
 */
export const limits = {
  /** Marks of one paragraph, list item or heading, or of one row of a table. */
  marks: 2000,
  /** Marks of a whole text. */
  allMarks: 30_000,
  /** Quotations and lists within each other on one line, far beyond what `remarkDepth` keeps. */
  levels: 1000,
  lines: 15_000,
  /** Outside of code; each is asked whether a figure stands behind it. */
  numbers: 30_000,
  /** Paragraphs, list items, headings, rows of tables. */
  blocks: 8000,
  cells: 20_000,
  /** Lines that may underline a heading. */
  headings: 1000,
  /** Definitions of links and footnotes. */
  definitions: 1000,
  /** Lines that belong to the quotation or item above without its sign. */
  lazyLines: 1500,
  /** Blocks of colons within each other: each is parsed once more for every block around it. */
  directives: 8,
} as const;

type Limit = keyof typeof limits;

const mark = /[*_[\]`<~{@|\\]|:\p{L}|&(?:#?\w+;)?|(?<!\p{L})(?:https?:|www\.)/giu;
/** A reference right behind a mark of punctuation may be the end of an address, which is looked for from each anew. */
const crowdedReference = /^[^\s\p{L}\p{N}]&/u;
const crowdedWeight = 8;
const endlessAttributes = /\{[^{}]{2000}/;

/** Counts what a text holds, and says which limit it was the first to go beyond. */
export class Tally {
  readonly #counts = new Map<Limit, number>();
  beyond: Limit | undefined;

  add(what: Limit, amount = 1): void {
    this.atMost(what, (this.#counts.get(what) ?? 0) + amount);
  }

  /** Notes how many there are, without adding to them. */
  atMost(what: Limit, count: number): void {
    this.#counts.set(what, count);
    if (count > limits[what]) this.beyond ??= what;
  }

  endParagraph(): void {
    this.#counts.set('marks', 0);
  }

  /** Adds the marks of a line; `marksOnly` where it holds nothing else, `bars` where a bar parts no cells. */
  addMarks(line: string, marksOnly: boolean, bars: boolean): void {
    let weight = marksOnly ? line.length : endlessAttributes.test(line) ? limits.marks + 1 : 0;
    for (const { 0: found, index } of line.matchAll(mark)) {
      if (weight > limits.marks) break;
      if (found === '|' && !bars) continue;
      const crowded =
        found.length > 1 && found.startsWith('&') && crowdedReference.test(line.slice(index - 1, index + 1));
      weight += crowded ? crowdedWeight : 1;
    }
    this.add('numbers', line.match(/\p{Nd}+/gu)?.length ?? 0);
    this.add('marks', weight);
    this.add('allMarks', weight);
  }
}
