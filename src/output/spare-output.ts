import { lstatSync } from 'node:fs';
import { folderListing } from '../files/folder-listing.ts';
import { readKept } from '../files/kept-record.ts';
import { type StampedFolder, stampFolder } from '../files/stamps.ts';

/** The output before the last, which a build changes instead of making a new one. */
export interface SpareOutput {
  readonly folder: string;
  /** The file with an earlier listing of it. */
  readonly listing: string;
}

/** The content of a spare output; undefined if there is none. A link to a folder is not a spare. */
export function lookAt({ folder, listing }: SpareOutput): StampedFolder | undefined {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return undefined;
  return stampFolder(folder, readKept(listing, folderListing));
}
