/** A question to a text, answered by words of a list. */
export interface WordTest {
  readonly test: (text: string) => boolean;
}

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

/** Whether a text ends with one of the words, each of which begins where a word does. In any case. */
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

/** Whether a text begins with one of the words, each of which ends where a word does. In any case. */
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

/** Whether a text begins with one of these sources of regular expressions. */
export function beginsWithPattern(sources: readonly string[]): RegExp {
  return new RegExp(`^(?:${sources.length === 0 ? '(?!)' : sources.join('|')})`, 'u');
}
