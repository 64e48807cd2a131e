import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { isWhole, writeWhole } from '../../files/whole-file.ts';

/** Digits of the check that an entry begins with. */
const checkDigits = 8;

/**
 * Plain data kept on disk under the digest of what it was made from. An entry that was cut off, changed, or put in the
 * place of another one is as good as none, and is written again. Writing fails as the disk does (full, read-only).
 */
export class Cache<T> {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Synchronous, as for the files of the content folder. */
  get(digest: string): T | undefined {
    try {
      const entry = readFileSync(this.#path(digest), 'utf8');
      const text = entry.slice(checkDigits);
      return entry.startsWith(check(digest, text)) ? (JSON.parse(text) as T) : undefined;
    } catch {
      return undefined;
    }
  }

  /** Whether there is an entry that nobody has touched; it is not read. */
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

/** What kind of data an entry holds follows from its digest, so that one in another's place is found out. */
function check(digest: string, text: string): string {
  return crc32(text, crc32(digest)).toString(16).padStart(checkDigits, '0');
}
