import { randomUUID } from 'node:crypto';
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Plain data kept on disk under the digest of what it was made from. An entry that cannot be read is as good as none,
 * and is written again. Writing fails as the disk does (full, read-only).
 */
export class Cache<T> {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async get(digest: string): Promise<T | undefined> {
    try {
      return JSON.parse(await readFile(this.#path(digest), 'utf8')) as T;
    } catch {
      return undefined;
    }
  }

  has(digest: string): Promise<boolean> {
    return access(this.#path(digest)).then(
      () => true,
      () => false,
    );
  }

  delete(digest: string): Promise<void> {
    return rm(this.#path(digest), { force: true });
  }

  /** Written beside its place and moved there, so that nobody reads half an entry; equal ones may be written at once. */
  async set(digest: string, value: T): Promise<void> {
    const path = this.#path(digest);
    const partial = `${path}.${randomUUID()}.partial`;
    const text = JSON.stringify(value);
    try {
      await writeFile(partial, text);
    } catch {
      // Only the first entry of a folder finds it missing.
      await mkdir(dirname(path), { recursive: true });
      await writeFile(partial, text);
    }
    await rename(partial, path);
  }

  #path(digest: string): string {
    return join(this.#folder, digest.slice(0, 2), `${digest.slice(2)}.json`);
  }
}
