/** How much there is of a line: points that a marker stands on, and its length at most a few times over. */
export interface Outline {
  readonly vertices: number;
  readonly length: number;
}

/** Numbers that a step of a path takes, at least: the flags of an arc may be written without a space. */
const numbersOf: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 5, z: 1 };

const token = /([a-df-z])|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

/**
 * Measures a path (`d`) or a list of points, as generously as a limit needs. Linear in the length of the text.
 *
 * @param text `M0 0h9`, also within `path("…")`; `0,0 9,9`.
 */
export function outlineOf(text: string): Outline {
  let [vertices, length, count] = [0, 0, 0];
  let [command, isRelative] = ['l', false];
  // The numbers before, from which absolute coordinates are measured: across and down take turns.
  const last = [0, 0];
  const finish = () => {
    vertices += Math.ceil((command === 'z' ? 1 : count) / (numbersOf[command] ?? 1));
    count = 0;
  };
  for (const [typed, letter] of text.matchAll(token)) {
    if (letter !== undefined) {
      finish();
      [command, isRelative] = [letter.toLowerCase(), letter >= 'a'];
    } else {
      const value = Number(typed);
      const axis = command === 'v' ? 1 : command === 'h' ? 0 : count % 2;
      length += Math.abs(isRelative ? value : value - (last[axis] ?? 0));
      last[axis] = isRelative ? (last[axis] ?? 0) + value : value;
      count += 1;
    }
  }
  finish();
  return { vertices, length };
}
