/**
 * Runs work side by side until all of it has ended. Throws the first error, and meanwhile the rest is told by the signal
 * to end.
 */
export async function sideBySide(work: readonly ((signal: AbortSignal) => Promise<void>)[]): Promise<void> {
  const stop = new AbortController();
  await Promise.all(work.map((one) => one(stop.signal).catch((error) => stop.abort(error))));
  stop.signal.throwIfAborted();
}
