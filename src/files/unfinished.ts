import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';

const unfinished = new Set<string>();

/** Functions that stop threads which may still write. */
const stops = new Set<() => unknown>();

/** While a signal ends this process; never resolves. */
let ending: Promise<never> | undefined;

/**
 * Runs work on a temporary file or folder and removes it afterwards, on success, on failure, and when a signal ends
 * the process. The process then still ends by that signal.
 */
export async function removedAfter<T>(path: string, work: () => Promise<T>): Promise<T> {
  removeAtEnd(path);
  try {
    return await work();
  } finally {
    await rm(path, { recursive: true, force: true });
    unfinished.delete(path);
  }
}

/** Removes a file or folder when this process ends, except by SIGKILL. */
export function removeAtEnd(path: string): void {
  if (unfinished.size === 0) listen();
  unfinished.add(path);
}

/**
 * Registers a function that stops a thread before a signal removes unfinished files, which the thread would create
 * again. It may resolve when the thread has stopped, and the thread may have ended by then.
 */
export function stopAtEnd(stop: () => unknown): void {
  stops.add(stop);
}

/**
 * What to await before an error is told: work fails when a signal stops its threads, and the process then ends by that
 * signal.
 */
export function endBySignal(): Promise<never> | undefined {
  return ending;
}

function listen(): void {
  process.once('exit', removeAll);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, async () => {
      ending = new Promise(() => undefined);
      await Promise.allSettled([...stops].map((stop) => stop()));
      removeAll();
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    });
  }
}

function removeAll(): void {
  for (const stop of stops) stop();
  // With retries, since a stopping thread finishes its current step.
  for (const path of unfinished) rmSync(path, { recursive: true, force: true, maxRetries: 10 });
  unfinished.clear();
}
