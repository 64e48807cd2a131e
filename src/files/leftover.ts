import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { partialEnding } from './whole-file.ts';

/** Whether a process runs on this machine; one that belongs to somebody else does. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Entries of a folder that a process left behind which ended before its time. Those of this process's number count: they
 * are from an earlier one (in containers, numbers begin anew).
 *
 * @param pattern Of the names, with the number of the process as its first group.
 */
export async function leftovers(folder: string, pattern: RegExp): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => {
    const pid = Number(pattern.exec(name)?.[1]);
    return pid > 0 && (pid === process.pid || !isRunning(pid));
  });
}

/** Removes such entries. What cannot be removed stays; it is nobody's loss. */
export async function sweep(folder: string, pattern: RegExp): Promise<void> {
  for (const name of await leftovers(folder, pattern)) {
    await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

const partial = new RegExp(`\\.(\\d+)\\.[0-9a-f-]+\\.${partialEnding}$`);

/** Removes what processes left half-written in a cache, two folders deep. */
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
