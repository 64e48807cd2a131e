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
 * Finds names in running text and tells what each may mean. Symbols are case-sensitive (mW, MW); names of four letters or
 * more are not. All spaces are equal, all apostrophes are equal, and `km²` equals `km2`.
 */
export class NameTable {
  readonly #meanings = new Map<string, Set<string>>();
  /** The length of the longest name by its first two characters: most words are ruled out by one look-up. */
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

  /** The longest name that starts at `index` and ends at the end of a word. */
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
    // No name starts or ends with a space, and folding would remove one.
    if (name.trim() !== name) return undefined;
    const meanings = this.#meanings.get(foldName(name));
    return meanings && { index: start, length: end - start, meanings: [...meanings] };
  }
}

function opening(name: string): string {
  return name.slice(0, 2).toLowerCase();
}

/** Reduces the spellings that a reader takes for the same name to one. */
export function foldName(name: string): string {
  const folded = unified(name).trim();
  return (folded.match(/\p{L}/gu)?.length ?? 0) >= 4 ? folded.toLowerCase() : folded;
}

/** Letters of ASCII and Latin-1 with single spaces: folding leaves them as they are, and most words are of these. */
const isUnified = /^(?:[!-&(-~\xc0-\xff]| (?! ))*$/;

function unified(text: string): string {
  return isUnified.test(text)
    ? text
    : text.normalize('NFKC').replace(vowelMarks, '').replace(/\s+/g, ' ').replaceAll("'", '’');
}

/** Arabic vowel marks are optional, and stand before or after the last letter: "دولارا", "دولارًا", "دولاراً". */
const vowelMarks = /[\u064b-\u0652]/g;

/** The number of vowel marks that a word in a text may have in addition to the letters of the table. */
const mostMarks = 2;

/** Whether a word or symbol may end at this offset: not between letters, and not before an exponent ("km" in "km²"). */
export function endsWord(text: string, end: number): boolean {
  const last = text[end - 1] ?? '';
  const next = text[end] ?? '';
  if (letterOrMark.test(last)) return !wordCharacter.test(next);
  return !(digit.test(last) && digit.test(next));
}
