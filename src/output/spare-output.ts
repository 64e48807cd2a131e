import { once } from 'node:events';
import { lstatSync, statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { folderListing } from '../files/folder-listing.ts';
import { readKept } from '../files/kept-record.ts';
import { type StampedFolder, stampFolder } from '../files/stamps.ts';

/** Where the spare output is, and what was written down of its folders. */
export interface SparePlace {
  readonly folder: string;
  readonly listing: string;
}

/** Bytes of a listing from which a thread is worth its start: that of some thousand folders. */
const worthThread = 500_000;

/**
 * The output before the last one, which a build changes instead of making a new one. What lies in it is asked of the disk
 * while the content is read: both take a second or two where there are ten thousand briefings.
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

  /** What lies in it; undefined where there is none. A thread that dies only costs its time. */
  async look(): Promise<StampedFolder | undefined> {
    return (await this.#seen) ?? lookAt(this.#place);
  }

  /** Ends the thread of a build that needs no spare output. */
  async close(): Promise<void> {
    await this.#thread?.terminate();
  }
}

/** Looks at once. A link to a folder is none: it stays whose it is. */
export function lookAt({ folder, listing }: SparePlace): StampedFolder | undefined {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return undefined;
  return stampFolder(folder, readKept(listing, folderListing));
}
