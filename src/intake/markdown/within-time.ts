import { Script } from 'node:vm';

/** Far more than any file takes that the format allows, on a slow machine with other work to do. */
export const mostSeconds = 10;

/** Where the script below, which shares no scope with this file, finds what to do. */
const place = Symbol.for('precis.within-time');
const script = new Script('globalThis[Symbol.for("precis.within-time")]()');

/**
 * The result of work that never waits for anything, or undefined where it takes longer than `mostSeconds`: then it is
 * stopped wherever it stands, in the middle of a regular expression if need be. Nothing is cleaned up on the way out, so
 * the work must leave nothing half done that other work relies on.
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
