import { Script } from 'node:vm';

/** Seconds; far more than any allowed file takes on a slow, busy machine. */
export const mostSeconds = 10;

/** Passes the work to the script below, which does not share this file's scope. */
const place = Symbol.for('precis.within-time');
const script = new Script('globalThis[Symbol.for("precis.within-time")]()');

/**
 * Runs synchronous work; undefined if it takes longer than `seconds`. It is then aborted anywhere, even inside a
 * regular expression, without cleanup, so it must not leave shared state half changed.
 */
export function withinTime<T extends object>(work: () => T, seconds = mostSeconds): T | undefined {
  const global = globalThis as { [place]?: (() => T) | undefined };
  const outer = global[place];
  global[place] = work;
  try {
    return script.runInThisContext({ timeout: seconds * 1000 }) as T;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined;
    throw error;
  } finally {
    global[place] = outer;
  }
}
