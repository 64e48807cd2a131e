/** The number of results at which a function empties its cache. */
const most = 50_000;

/**
 * Memoizes a pure function of a few strings, such as what `Intl` prints for a number in a language: a site prints the same
 * numbers and days many times, and `Intl` is slow.
 */
export function memoize<K extends readonly string[], T>(compute: (...args: K) => T): (...args: K) => T {
  const cache = new Map<string, T>();
  return (...args) => {
    const key = args.join('\0');
    const cached = cache.get(key);
    if (cached !== undefined) return cached;
    const result = compute(...args);
    if (cache.size >= most) cache.clear();
    cache.set(key, result);
    return result;
  };
}
