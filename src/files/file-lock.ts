import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isRunning } from './leftover.ts';
import { removedAfter } from './unfinished.ts';
import { partialOf } from './whole-file.ts';

/** Milliseconds between two checks of a lock held by another process. */
const pause = 150;
/** Milliseconds between two renewals by the holder of a lock. */
const heartbeat = 5_000;
/** Milliseconds without renewal after which a lock is free, whichever machine took it. */
const longest = 60_000;

/** The process that holds a lock. */
export interface LockHolder {
  readonly pid: number;
  readonly host: string;
}

/**
 * Runs work under a lock that one process holds at a time. The lock is a file that names its holder, and is taken
 * over from a dead process. If two processes take it over in the same microsecond both may hold it, so the work must
 * then fail safely.
 *
 * @param path The lock file.
 * @param onWait Called once with the current holder if this process has to wait.
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

/** Whether a lock is free. Process ids are only checked on the same host, as each container numbers its own. */
async function isFree(path: string, holder: LockHolder | undefined): Promise<boolean> {
  const isGone = holder?.host === hostname() && (holder.pid === process.pid || !isRunning(holder.pid));
  if (isGone) return true;
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > longest;
}

/** Removes a free lock, and restores it if another process has taken it meanwhile. */
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
