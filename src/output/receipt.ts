import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { z } from 'zod';
import { type FolderListing, folderListing, listFolder } from '../files/folder-listing.ts';
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
  /** What lay in the output, to list it faster. */
  folders: folderListing,
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
    const last = readReceipt(this.#file);
    if (last?.site !== site || now < last.built || (last.next !== null && now >= last.next)) return false;
    return last.files === digestOf(stampsOf(this.#output, { known: last.folders }));
  }

  /** What lay in the output before the last one. */
  get earlierFolders(): FolderListing | undefined {
    return readReceipt(this.#earlier)?.folders;
  }

  /**
   * Keeps the last receipt as that of the output before.
   *
   * @param output What was written, as it is in its place now.
   */
  async write(site: string, built: number, next: number | undefined, output: OutputTree): Promise<void> {
    const { listing } = listFolder(this.#output, output.began);
    const record: z.infer<typeof receiptRecord> = {
      site,
      files: digestOf(stamps(output.files)),
      folders: listing,
      built,
      next: next ?? null,
    };
    await rename(this.#file, this.#earlier).catch(() => undefined);
    await writeWhole(this.#file, JSON.stringify(record));
  }

  get #earlier(): string {
    return `${this.#file}-earlier`;
  }
}

/** One that is missing, or that nobody can read, is none. */
function readReceipt(file: string): z.infer<typeof receiptRecord> | undefined {
  try {
    return receiptRecord.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

function digestOf(stamped: readonly string[]): string {
  return createHash('sha256').update(stamped.join('\n')).digest('hex');
}
