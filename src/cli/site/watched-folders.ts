import { once } from 'node:events';
import { lstatSync } from 'node:fs';
import { watch } from 'chokidar';
import { warn } from '../command-line/terminal.ts';

/**
 * Calls `read` now and after each burst of changes below the folders, until the process ends. Calls never overlap. If
 * one fails, for example because the disk is full, the error is printed and the next change tries again.
 *
 * @param read Gets the absolute paths that changed since its last call; none at first.
 * @param pause Milliseconds without a change that end a burst: editors save in several steps, and a checkout changes
 * many files.
 * @returns A function that stops watching.
 */
export async function watchFolders(
  folders: readonly string[],
  read: (changed: ReadonlySet<string>) => Promise<unknown>,
  pause = 100,
): Promise<() => Promise<void>> {
  const watcher = watch([...folders], {
    ignoreInitial: true,
    // Links below the folders are not followed, as they may lead to the whole disk; a watched folder may itself be a
    // link.
    ignored: (path) => /[\\/]\.[^\\/]*$/.test(path) || (!folders.includes(path) && isLink(path)),
  });
  await once(watcher, 'ready');
  let changed = new Set<string>();
  const attempt = async () => {
    const paths = changed;
    changed = new Set();
    try {
      await read(paths);
    } catch (error) {
      changed = changed.union(paths);
      warn(String(error));
    }
  };
  let running = attempt();
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (_event, path) => {
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(attempt);
    }, pause);
  });
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
