/** Writes pages: runs in the thread of `page-writer.ts`, or directly for a few pages. */
import { readFileSync, statSync } from 'node:fs';
import { writeNew } from '../files/new-file.ts';
import { Stopwatch } from '../files/time-spent.ts';
import { move } from './file-move.ts';
import { isSameTime, type PlacedFile, showAt } from './linked-file.ts';

/** The kept version of a page. */
export interface KeptPage {
  readonly path: string;
  /** Modification time in milliseconds since 1970. */
  readonly time: number;
}

/** A rendered page. */
export interface NewPage {
  /** In a buffer of its own, which is transferred to the thread. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Its path in the cache. */
  readonly kept: string;
  readonly last: KeptPage | undefined;
  /** Its path in the output. */
  readonly shown: string;
}

/** Writes pages to the cache and links them into the output, in order. Throws the disk's errors. */
export default function writePages(pages: readonly NewPage[]): PlacedFile[] {
  const watch = new Stopwatch();
  const placed = pages.map(writePage);
  watch.end('writing');
  watch.close();
  return placed;
}

function writePage({ bytes, kept, last, shown }: NewPage): PlacedFile {
  if (last !== undefined && isUntouched(last) && readFileSync(last.path).equals(bytes)) move(last.path, kept);
  else writeNew(kept, bytes);
  const placed = showAt(shown, kept);
  if (placed === undefined) throw new Error(`ENOENT: no such file or directory, link '${kept}'`);
  return placed;
}

/** Whether a kept page has not been modified. */
export function isUntouched({ path, time }: KeptPage): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && isSameTime(found.mtimeMs, time);
}
