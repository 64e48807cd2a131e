/** What writes pages: the thread of `page-writer.ts`, or whoever has but a few of them. */
import { readFileSync, statSync } from 'node:fs';
import { writeNew } from '../files/new-file.ts';
import { Stopwatch } from '../files/time-spent.ts';
import { move } from './file-move.ts';
import { isSameTime, type PlacedFile, showAt } from './linked-file.ts';

/** What an earlier build kept of a page. */
export interface KeptPage {
  readonly path: string;
  /** That of its writing, in milliseconds since 1970. */
  readonly time: number;
}

/** A page that was rendered. */
export interface NewPage {
  /** Of a buffer of its own, which goes to the thread. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The path at which it is kept between builds. */
  readonly kept: string;
  readonly last: KeptPage | undefined;
  /** The path at which the output shows it. */
  readonly shown: string;
}

/** Keeps pages and shows them, in their order. Fails as the disk does. */
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

/** Whether nobody has written to a page since it was kept. */
export function isUntouched({ path, time }: KeptPage): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && isSameTime(found.mtimeMs, time);
}
