import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isRunning } from './leftover.ts';
import { removedAfter } from './unfinished.ts';
import { partialOf } from './whole-file.ts';

/** Milliseconds between two looks at a lock that another process holds. */
const pause = 150;
/** Milliseconds after which the holder of a lock says that it still holds it. */
const heartbeat = 5_000;
/** Milliseconds of silence after which a lock is free, on whichever machine it was taken. */
const longest = 60_000;

/** Who holds a lock. */
export interface LockHolder {
  readonly pid: number;
  readonly host: string;
}

/**
 * Does work that only one process may do at a time, under a lock. The lock is a file that names its holder; the lock of a
 * process that is gone is taken over. If two processes take one over in the same microsecond, both may hold it: the work
 * must then fail rather than do harm.
 *
 * @param path The lock file.
 * @param onWait Is told once who has to be waited for.
 */
export async function withFileLock<T>(
  path: string,
  onWait: (holder: LockHolder) => void,
  work: () => Promise<T>,
): Promise<T> {
  const own = JSON.stringify({ pid: process.pid, host: hostname(), token: randomUUID() });
  let told = false;
  await mkdir(dirname(path), { recursive: true });
  while (!(await take(path, own))) {
    const text = await readFile(path, 'utf8').catch(() => '');
    const holder = holderIn(text);
    if (await isFree(path, holder)) await takeAway(path, text);
    else {
      if (holder !== undefined && !told) onWait(holder);
      told ||= holder !== undefined;
      await setTimeout(pause);
    }
  }
  return removedAfter(path, async () => {
    const beat = setInterval(() => {
      const now = new Date();
      utimes(path, now, now).catch(() => undefined);
    }, heartbeat).unref();
    try {
      return await work();
    } finally {
      clearInterval(beat);
    }
  });
}

async function take(path: string, own: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(own).finally(() => file.close());
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    await rm(path, { force: true });
    throw error;
  }
}

function holderIn(text: string): LockHolder | undefined {
  try {
    const { pid, host } = JSON.parse(text) as Partial<LockHolder>;
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host } : undefined;
  } catch {
    return undefined;
  }
}

/** Numbers of processes say something on their own machine only; those of containers begin anew with each. */
async function isFree(path: string, holder: LockHolder | undefined): Promise<boolean> {
  const isGone = holder?.host === hostname() && (holder.pid === process.pid || !isRunning(holder.pid));
  if (isGone) return true;
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > longest;
}

/** Removes a lock that is free, and puts it back if another process has taken it meanwhile. */
async function takeAway(path: string, text: string): Promise<void> {
  const aside = partialOf(path);
  try {
    await rename(path, aside);
    if ((await readFile(aside, 'utf8')) !== text) await link(aside, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
  } finally {
    await rm(aside, { force: true });
  }
}
