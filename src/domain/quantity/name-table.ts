/** A name found in a text. */
export interface FoundName {
  readonly index: number;
  readonly length: number;
  /** What the name may mean. */
  readonly meanings: readonly string[];
}

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
const letterOrMark = /[\p{L}\p{M}]/u;
const digit = /\p{Nd}/u;

/**
 * Names and what each may mean, found in running text. Symbols are case-sensitive (mW, MW), names of four letters and
 * more are not; all blanks and all apostrophes are alike, and so are `km²` and `km2`.
 */
export class NameTable {
  readonly #meanings = new Map<string, Set<string>>();
  /** The longest name by its first two characters, so that most words are dismissed at a glance. */
  readonly #longestFrom = new Map<string, number>();
  #longest = 0;

  add(name: string, meanings: Iterable<string>): void {
    const key = foldName(name);
    const known = this.#meanings.get(key) ?? new Set<string>();
    for (const meaning of meanings) known.add(meaning);
    this.#meanings.set(key, known);
    this.#longest = Math.max(this.#longest, key.length);
    const start = opening(key);
    this.#longestFrom.set(start, Math.max(this.#longestFrom.get(start) ?? 0, key.length));
  }

  /** The longest name that starts at `index` and ends where a word ends. */
  at(text: string, index: number): FoundName | undefined {
    const start = opening(unified(text.slice(index, index + 4)));
    const longest = Math.max(this.#longestFrom.get(start) ?? 0, this.#longestFrom.get(start.slice(0, 1)) ?? 0);
    for (let end = Math.min(text.length, index + longest + mostMarks); end > index; end -= 1) {
      const found = endsWord(text, end) ? this.#named(text, index, end) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The longest name that ends at `end` and does not start inside a word. */
  before(text: string, end: number): FoundName | undefined {
    for (let start = Math.max(0, end - this.#longest - mostMarks); start < end; start += 1) {
      const inWord = wordCharacter.test(text[start - 1] ?? '') && wordCharacter.test(text[start] ?? '');
      const found = inWord ? undefined : this.#named(text, start, end);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #named(text: string, start: number, end: number): FoundName | undefined {
    const name = text.slice(start, end);
    // A name neither starts nor ends with a blank; folding would drop it.
    if (name.trim() !== name) return undefined;
    const meanings = this.#meanings.get(foldName(name));
    return meanings && { index: start, length: end - start, meanings: [...meanings] };
  }
}

function opening(name: string): string {
  return name.slice(0, 2).toLowerCase();
}

/** One spelling for all that a reader takes for the same name. */
export function foldName(name: string): string {
  const folded = unified(name).trim();
  return (folded.match(/\p{L}/gu)?.length ?? 0) >= 4 ? folded.toLowerCase() : folded;
}

function unified(text: string): string {
  return text.normalize('NFKC').replace(vowelMarks, '').replace(/\s+/g, ' ').replaceAll("'", '’');
}

/** Arabic texts set them or not, and before or after the last letter: "دولارا", "دولارًا", "دولاراً". */
const vowelMarks = /[\u064b-\u0652]/g;

/** How many of them a word of a text may have beside its name in the table. */
const mostMarks = 2;

/** Whether a word, or a symbol, may end here: not between two letters, nor before an exponent ("km" in "km²"). */
export function endsWord(text: string, end: number): boolean {
  const last = text[end - 1] ?? '';
  const next = text[end] ?? '';
  if (letterOrMark.test(last)) return !wordCharacter.test(next);
  return !(digit.test(last) && digit.test(next));
}
