/** Does a part of a build and measures it, for whoever asks `performance` at the end. */
export async function timed<T>(part: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  try {
    return await work();
  } finally {
    performance.measure(part, { start });
  }
}
