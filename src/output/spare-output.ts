import { once } from 'node:events';
import { lstatSync, statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { folderListing } from '../files/folder-listing.ts';
import { readKept } from '../files/kept-record.ts';
import { type StampedFolder, stampFolder } from '../files/stamps.ts';

/** The place of the spare output and of its stored listing. */
export interface SparePlace {
  readonly folder: string;
  readonly listing: string;
}

/** Size of a stored listing, in bytes, from which a thread pays off: some thousand folders. */
const worthThread = 500_000;

/**
 * The output before the last, which a build changes instead of making a new one. A thread lists it while the build is
 * made ready: that takes a second or two for ten thousand briefings.
 */
export class SpareOutput {
  readonly #place: SparePlace;
  readonly #thread: Worker | undefined;
  readonly #seen: Promise<StampedFolder | undefined> | undefined;

  constructor(place: SparePlace) {
    this.#place = place;
    if ((statSync(place.listing, { throwIfNoEntry: false })?.size ?? 0) < worthThread) return;
    this.#thread = new Worker(new URL('./spare-thread.ts', import.meta.url), { workerData: place });
    this.#seen = Promise.race([
      once(this.#thread, 'message').then(([seen]: StampedFolder[]) => seen),
      once(this.#thread, 'exit').then(() => undefined),
    ]).catch(() => undefined);
  }

  get folder(): string {
    return this.#place.folder;
  }

  /** The content of the spare; undefined if there is none. If the thread dies, listing happens here. */
  async look(): Promise<StampedFolder | undefined> {
    return (await this.#seen) ?? lookAt(this.#place);
  }

  /** Stops the thread if the build does not need the spare. */
  async close(): Promise<void> {
    await this.#thread?.terminate();
  }
}

/** Lists the spare now. A link to a folder is not a spare. */
export function lookAt({ folder, listing }: SparePlace): StampedFolder | undefined {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return undefined;
  return stampFolder(folder, readKept(listing, folderListing));
}
