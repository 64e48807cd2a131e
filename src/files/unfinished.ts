import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';

const unfinished = new Set<string>();

/** Stops what writes there. */
const stops = new Set<() => unknown>();

/**
 * Does work in a file or folder that must not outlive it: it is removed when the work ends, also where it fails, and when a
 * signal ends the process, which then ends by that signal as it would have.
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

/** Removes a file or folder when this process ends, unless it is killed. */
export function removeAtEnd(path: string): void {
  if (unfinished.size === 0) listen();
  unfinished.add(path);
}

/** Has a thread stopped before a signal removes what is unfinished, which it would make anew. It may be gone by then. */
export function stopAtEnd(stop: () => unknown): void {
  stops.add(stop);
}

function listen(): void {
  process.once('exit', removeAll);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      removeAll();
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    });
  }
}

function removeAll(): void {
  for (const stop of stops) stop();
  // With several tries, since a thread ends the step it is at.
  for (const path of unfinished) rmSync(path, { recursive: true, force: true, maxRetries: 10 });
  unfinished.clear();
}
