import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sharedFolder } from './shared-folder.ts';

/**
 * The rooms of a cache that depend on code and settings only. Making them takes half of a small build. A page program is
 * made for the address of a site, so test sites share that of the fixture wherever their address is not the point.
 */
const rooms = ['bundles', 'fonts'];

const store = () => join(sharedFolder(), 'lent');

/**
 * Builds with a cache that is new but for page programs and fonts, which builds of the same run have made before, and
 * lends what this build made to later ones. Copies, since tests damage their caches.
 */
export async function withLentCache<T>(cache: string, build: () => Promise<T>): Promise<T> {
  borrow(cache);
  const result = await build();
  for (const room of rooms) for (const name of namesIn(join(cache, room))) lend(join(cache, room, name), room);
  return result;
}

/** Copies to a cache what builds of the same run have lent so far. */
export function borrow(cache: string): void {
  for (const room of rooms) {
    const lent = join(store(), room);
    if (existsSync(lent)) cpSync(lent, join(cache, room), { recursive: true, preserveTimestamps: true });
  }
}

/** Copies under another name first: other processes read the store meanwhile. */
function lend(made: string, room: string): void {
  const place = join(store(), room, basename(made));
  if (existsSync(place)) return;
  const partial = join(store(), `${process.pid}.partial`);
  mkdirSync(join(store(), room), { recursive: true });
  cpSync(made, partial, { recursive: true, preserveTimestamps: true });
  try {
    renameSync(partial, place);
  } catch {
    // Another process was faster.
    rmSync(partial, { recursive: true });
  }
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
