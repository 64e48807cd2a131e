/** A test of a text against a list of words. */
export interface WordTest {
  readonly test: (text: string) => boolean;
}

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

/** Tests whether a text ends with one of the words, starting at a word boundary. Ignores case. */
export function endsWithOne(words: readonly string[]): WordTest {
  const known = new Set(words);
  const longest = Math.max(0, ...words.map(({ length }) => length));
  return {
    test: (text) => {
      const tail = text.slice(-longest - 1).toLowerCase();
      for (let start = tail.length - 1; start >= 0; start -= 1) {
        if (!wordCharacter.test(tail[start - 1] ?? '') && known.has(tail.slice(start))) return true;
      }
      return false;
    },
  };
}

/** Tests whether a text starts with one of the words, ending at a word boundary. Ignores case. */
export function beginsWithOne(words: readonly string[]): WordTest {
  const known = new Set(words);
  const longest = Math.max(0, ...words.map(({ length }) => length));
  return {
    test: (text) => {
      const head = text.slice(0, longest + 1).toLowerCase();
      for (let end = 1; end <= head.length; end += 1) {
        if (!wordCharacter.test(head[end] ?? '') && known.has(head.slice(0, end))) return true;
      }
      return false;
    },
  };
}

/** Matches one of these regular expression sources at the start of a text. */
export function beginsWithPattern(sources: readonly string[]): RegExp {
  return new RegExp(`^(?:${sources.length === 0 ? '(?!)' : sources.join('|')})`, 'u');
}
