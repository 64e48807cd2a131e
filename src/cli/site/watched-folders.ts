import { once } from 'node:events';
import { lstatSync } from 'node:fs';
import { watch } from 'chokidar';
import { warn } from '../command-line/terminal.ts';

/**
 * Reads some folders now, and once more after each burst of changes below them, until the process ends. One reading at a
 * time; one that fails (a full disk, say) is told, and the next change tries again.
 *
 * @param read Is told the absolute paths that have changed since the last time; none at first.
 * @param pause Milliseconds of quiet that end a burst: editors save a file in several steps, and a checkout changes many.
 * @returns What ends it before.
 */
export async function watchFolders(
  folders: readonly string[],
  read: (changed: ReadonlySet<string>) => Promise<unknown>,
  pause = 100,
): Promise<() => Promise<void>> {
  const watcher = watch([...folders], {
    ignoreInitial: true,
    // What a link leads to is not read, and may be the whole disk; a folder that was asked for may be one itself.
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
