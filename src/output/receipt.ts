import { createHash } from 'node:crypto';
import { rename } from 'node:fs/promises';
import { z } from 'zod';
import { type FolderListing, folderListing, listFolder } from '../files/folder-listing.ts';
import { isGuest } from '../files/guest.ts';
import { readKept } from '../files/kept-record.ts';
import { stamps, stampsAt } from '../files/stamps.ts';
import { writeWhole } from '../files/whole-file.ts';
import type { OutputTree } from './output-tree.ts';

const receiptRecord = z.object({
  /** Digest of what the site was built from. */
  site: z.string(),
  /** Digest of the output's files with sizes and times. */
  files: z.string(),
  /** Time of the build in milliseconds since 1970. */
  built: z.number(),
  /** Time at which the site changes without an edit; null for never. */
  next: z.number().nullable(),
});

/** A record of the last output, from which the next build sees that there is nothing to do. */
export class Receipt {
  readonly #file: string;
  readonly #output: string;

  /** @param file Where the receipt is stored, outside the output. */
  constructor(file: string, output: string) {
    this.#file = file;
    this.#output = output;
  }

  /**
   * Whether a build now would write exactly the present output, except for the time of the build.
   *
   * @param site Digest of what it would be built from.
   * @param files The files of the output, guests left out.
   */
  holds(site: string, now: number, files: readonly string[]): boolean {
    const last = readKept(this.#file, receiptRecord);
    if (last?.site !== site || now < last.built || (last.next !== null && now >= last.next)) return false;
    return last.files === digestOf(stamps(stampsAt(this.#output, files)));
  }

  /** The listing of the output when it was written, to list it faster. */
  get listing(): FolderListing | undefined {
    return readKept(this.#folders, folderListing);
  }

  /** The file with the listing of the output before the last, to list it faster. */
  get earlierFolders(): string {
    return `${this.#file}-earlier-folders`;
  }

  /** @param output The tree that was written and is now in place. */
  async write(site: string, built: number, next: number | undefined, output: OutputTree): Promise<void> {
    // In a new output no folder is unchanged; listing it once now is faster than at every comparison.
    const known = output.unchanged;
    const listing = Object.keys(known).length > 0 ? known : listFolder(this.#output).listing;
    const record: z.infer<typeof receiptRecord> = {
      site,
      files: digestOf(stamps([...output.files].filter(([file]) => !isGuest(file)))),
      built,
      next: next ?? null,
    };
    await rename(this.#folders, this.earlierFolders).catch(() => undefined);
    await writeWhole(this.#folders, JSON.stringify(listing));
    await writeWhole(this.#file, JSON.stringify(record));
  }

  get #folders(): string {
    return `${this.#file}-folders`;
  }
}

function digestOf(stamped: readonly string[]): string {
  return createHash('sha256').update(stamped.join('\n')).digest('hex');
}
