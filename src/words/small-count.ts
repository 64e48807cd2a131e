/**
 * How a language prints a count within a sentence: two to nine in words, as its newspapers do, other numbers in digits.
 *
 * @param names Two to nine, with a blank between them.
 * @param digits Prints other numbers.
 */
export function smallCount(names: string, digits: (count: number) => string = String): (count: number) => string {
  const words = names.split(' ');
  return (count) => words[count - 2] ?? digits(count);
}

/** A text at the beginning of a sentence. */
export function atStart(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
