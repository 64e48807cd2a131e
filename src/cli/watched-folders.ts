import { once } from 'node:events';
import { watch } from 'chokidar';

/** Milliseconds: editors save a file in several steps, and a checkout changes many at once. */
const pause = 100;

/**
 * Reads some folders now, and once more after each burst of changes below them, until the process ends. One reading at a
 * time; one that fails (a full disk, say) is told, and the next change tries again.
 */
export async function watchFolders(folders: readonly string[], read: () => Promise<unknown>): Promise<void> {
  const watcher = watch([...folders], { ignoreInitial: true, ignored: (path) => /[\\/]\.[^\\/]*$/.test(path) });
  await once(watcher, 'ready');
  const attempt = () => read().catch((error: unknown) => console.error(String(error)));
  let running = attempt();
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(attempt);
    }, pause);
  });
}
