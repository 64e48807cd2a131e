import { wordsFor } from '../words/words.ts';

/** Whether a word of approximation opens the text: "environ 10 000 soldats et 200 officiers". */
export function opensApproximately(text: string, lang: string): boolean {
  const start = spelled(text).trimStart();
  return approximations(lang).some((word) => start.startsWith(word) && !joined(word.at(-1), start[word.length]));
}

/** Whether a word of approximation is the last thing said before `index`, where a number or its currency sign stands. */
export function approximateBefore(text: string, index: number, lang: string): boolean {
  const before = spelled(text.slice(Math.max(0, index - 60), index)).trimEnd();
  return approximations(lang).some((word) => before.endsWith(word) && !joined(before.at(-word.length - 1), word[0]));
}

const spelledWords = new Map<string, string[]>();

function approximations(lang: string): string[] {
  let words = spelledWords.get(lang);
  if (words === undefined) {
    words = wordsFor(lang).approximations.map(spelled);
    spelledWords.set(lang, words);
  }
  return words;
}

function spelled(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').replaceAll("'", '’');
}

function joined(a: string | undefined, b: string | undefined): boolean {
  return /\p{L}/u.test(a ?? '') && /\p{L}/u.test(b ?? '');
}
