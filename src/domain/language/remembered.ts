/** So many answers are kept of each question. */
const most = 50_000;

/**
 * A question whose answer depends on nothing but a few texts, such as what `Intl` prints of a number in a language. Its
 * answers are kept: a site says the same numbers and days many times, and asking `Intl` takes long.
 */
export function remembered<K extends readonly string[], T>(ask: (...about: K) => T): (...about: K) => T {
  const answers = new Map<string, T>();
  return (...about) => {
    const key = about.join('\0');
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(...about);
    if (answers.size >= most) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}
