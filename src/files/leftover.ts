import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { partialEnding } from './whole-file.ts';

/** Whether a process runs on this machine, under any user. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Entries that a dead process left in a folder. Those with this process's own id count: they are from an earlier
 * process (containers reuse ids).
 *
 * @param pattern Matches names, with the process id as first group.
 */
export async function leftovers(folder: string, pattern: RegExp): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => {
    const pid = Number(pattern.exec(name)?.[1]);
    return pid > 0 && (pid === process.pid || !isRunning(pid));
  });
}

/** Removes leftovers. Failures are ignored, since leftovers do no harm. */
export async function sweep(folder: string, pattern: RegExp): Promise<void> {
  for (const name of await leftovers(folder, pattern)) {
    await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

const partial = new RegExp(`\\.(\\d+)\\.[0-9a-f-]+\\.${partialEnding}$`);

/** Removes half-written files from a cache, two folders deep. */
export async function sweepPartials(cache: string): Promise<void> {
  await sweep(cache, partial);
  for (const room of await foldersIn(cache)) {
    await sweep(room, partial);
    await Promise.all((await foldersIn(room)).map((folder) => sweep(folder, partial)));
  }
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
}
