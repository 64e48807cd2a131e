import { createHash } from 'node:crypto';
import { rename } from 'node:fs/promises';
import { z } from 'zod';
import { type FolderListing, folderListing, listFolder } from '../files/folder-listing.ts';
import { isGuest } from '../files/guest.ts';
import { readKept } from '../files/kept-record.ts';
import { stamps, stampsOf } from '../files/stamps.ts';
import { writeWhole } from '../files/whole-file.ts';
import type { OutputTree } from './output-tree.ts';

const receiptRecord = z.object({
  /** Names what the site was built from. */
  site: z.string(),
  /** Names the files of the output with their sizes and times. */
  files: z.string(),
  /** The moment of the build, in milliseconds since 1970. */
  built: z.number(),
  /** From when on the site would be another one, though nobody wrote; null for never. */
  next: z.number().nullable(),
});

/** What a build writes down of its output, so that the next one sees when there is nothing to do. */
export class Receipt {
  readonly #file: string;
  readonly #output: string;

  /** @param file Where it is kept, out of the output. */
  constructor(file: string, output: string) {
    this.#file = file;
    this.#output = output;
  }

  /**
   * Whether the output is what a build would write now, to the last byte but the moment at which it was built.
   *
   * @param site Names what it would be built from.
   */
  holds(site: string, now: number): boolean {
    const last = readKept(this.#file, receiptRecord);
    if (last?.site !== site || now < last.built || (last.next !== null && now >= last.next)) return false;
    return last.files === digestOf(stampsOf(this.#output, { known: this.listing, wanted: (file) => !isGuest(file) }));
  }

  /** What lay in the output when it was written, to list it faster. */
  get listing(): FolderListing | undefined {
    return readKept(this.#folders, folderListing);
  }

  /** The file in which stands what lay in the output before the last one, to list it faster. */
  get earlierFolders(): string {
    return `${this.#file}-earlier-folders`;
  }

  /** @param output What was written, as it is in its place now. */
  async write(site: string, built: number, next: number | undefined, output: OutputTree): Promise<void> {
    // In a new output nothing is as it was, and listing it once now is faster than each time it is compared.
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
