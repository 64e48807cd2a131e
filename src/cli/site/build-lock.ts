import { type LockHolder, withFileLock } from '../../files/file-lock.ts';
import { sweep, sweepPartials } from '../../files/leftover.ts';
import { projectFolder } from '../../files/project-folder.ts';
import type { Bilingual } from '../../grammar/bilingual.ts';
import { fr } from '../../grammar/fr.ts';
import { cacheFolder } from '../../intake/cache/cache-folder.ts';
import { cacheOf } from '../../intake/cache/content-cache.ts';
import type { Share } from '../../output/share.ts';
import { languageOfCall } from '../command-line/run.ts';
import { warn } from '../command-line/terminal.ts';

/** Working folder of Astro. It is in the project so that bundled code finds its packages. */
export const scratchFolder = `${projectFolder}node_modules/.precis-${process.pid}`;

/**
 * Runs `build` once no other build of the same content and share is running, because both would write one page cache.
 */
export async function withBuildLock<T>(content: string, share: Share | undefined, build: () => Promise<T>): Promise<T> {
  const lock = `${cacheOf(content, 'build')}${share === undefined ? '' : `-${share.name}`}.lock`;
  const language = await languageOfCall();
  return withFileLock(lock, (holder) => warn(waiting(holder)[language]), build);
}

/**
 * Removes what killed commands left half-written. The cache of a large site has thousands of folders, so only a build that
 * has something to write looks through them.
 */
export async function removeHalfWritten(): Promise<void> {
  await sweep(`${projectFolder}node_modules`, /^\.precis-(\d+)$/);
  await sweepPartials(cacheFolder());
}

function waiting({ pid, host }: LockHolder): Bilingual {
  return {
    en: `Another build of this content is running (process ${pid} on ${host}); this one begins when it ends.`,
    fr: fr`Une autre construction de ces contenus est en cours (processus ${pid} sur ${host}) ; celle-ci commence dès qu'elle finit.`,
  };
}
