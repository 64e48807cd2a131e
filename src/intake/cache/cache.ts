import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { noteUse } from '../../files/file-use.ts';
import { isWhole, writeWhole } from '../../files/whole-file.ts';

/** Length of the checksum at the start of an entry. */
const checkDigits = 8;

/**
 * Plain data on disk, keyed by the digest of its inputs. A damaged or misplaced entry counts as missing and is
 * written again. Writing throws the disk's error (full, read-only).
 */
export class Cache<T> {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The entry; undefined if missing or damaged. Synchronous, which is faster for small files. */
  get(digest: string): T | undefined {
    try {
      const path = this.#path(digest);
      const entry = readFileSync(path, 'utf8');
      const text = entry.slice(checkDigits);
      if (!entry.startsWith(check(digest, text))) return undefined;
      noteUse(path);
      return JSON.parse(text) as T;
    } catch {
      return undefined;
    }
  }

  /** Whether there is an intact entry, judged by its file's time, without reading it. */
  has(digest: string): boolean {
    return isWhole(this.#path(digest));
  }

  delete(digest: string): void {
    rmSync(this.#path(digest), { force: true });
  }

  async set(digest: string, value: T): Promise<void> {
    const text = JSON.stringify(value);
    await writeWhole(this.#path(digest), check(digest, text) + text);
  }

  #path(digest: string): string {
    return join(this.#folder, digest.slice(0, 2), `${digest.slice(2)}.json`);
  }
}

/** The checksum covers the digest too, so an entry under another's name is detected. */
function check(digest: string, text: string): string {
  return crc32(text, crc32(digest)).toString(16).padStart(checkDigits, '0');
}
