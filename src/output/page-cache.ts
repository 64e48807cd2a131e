import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { filesBelow } from '../files/folder-listing.ts';
import { readKept } from '../files/kept-record.ts';
import { writeNew } from '../files/new-file.ts';
import { partialOf } from '../files/whole-file.ts';
import { move } from './file-move.ts';
import { isSameTime, showAt } from './linked-file.ts';
import type { OutputTree } from './output-tree.ts';
import type { RenderedPage } from './page-rendering.ts';

/** The index of pages kept by an earlier build. */
const pageIndex = z.object({
  /** Digest of the code of that build. */
  version: z.string(),
  /**
   * For each key, its files relative to the output, with their modification times in milliseconds. Checked by hand,
   * since a zod schema would take half a second for 150,000 pages.
   */
  pages: z.custom<Record<string, Record<string, number>>>((kept) => valuesOf(kept)?.every(areTimes)),
});
type PageIndex = z.infer<typeof pageIndex>;

/** The kept version of a page. */
interface KeptPage {
  readonly path: string;
  /** Modification time in milliseconds since 1970. */
  readonly time: number;
}

/**
 * Pages of earlier builds by `cacheKey`; several pages may share a key. They are hard-linked into a new output, so
 * they keep the time of their last change, by which servers and `rsync` recognise them. Pages modified since are
 * rendered again.
 */
export class PageCache {
  readonly #folder: string;
  readonly #version: string;
  readonly #known: PageIndex;
  /** The same, by file; computed when the first page has changed. */
  #lastKeys: ReadonlyMap<string, string> | undefined;
  readonly #used = new Map<string, Record<string, number>>();
  /** For each requested key, whether its pages are in the output. */
  readonly #taken = new Map<string, boolean>();
  /** Whether a killed build left pages that no index lists. */
  readonly #littered: boolean;

  /**
   * @param folder The cache's own folder, which stays between builds.
   * @param version Digest of everything besides the key that affects a page: code, libraries, the site's address.
   */
  constructor(folder: string, version: string) {
    this.#folder = folder;
    this.#version = version;
    this.#known = readKept(this.#indexFile, pageIndex) ?? { version: '', pages: {} };
    this.#littered = existsSync(this.#unfinished);
    mkdirSync(folder, { recursive: true });
    writeFileSync(this.#unfinished, '');
  }

  /** Links all pages kept under `key` into the output; false if they must be rendered. */
  take(key: string, output: OutputTree): boolean {
    const asked = this.#taken.get(key) ?? this.#takeAll(key, output);
    this.#taken.set(key, asked);
    return asked;
  }

  #takeAll(key: string, output: OutputTree): boolean {
    const pages = this.#version === this.#known.version ? this.#known.pages[key] : undefined;
    if (pages === undefined) return false;
    for (const [file, time] of Object.entries(pages)) {
      if (output.keep(file, time)) continue;
      const path = this.#pathOf(this.#version, key, file);
      if (!isUntouched({ path, time }) || !output.link(path, file)) return false;
    }
    this.#used.set(key, pages);
    return true;
  }

  /**
   * Writes a rendered page to the cache and links it into the output. One that came out as before keeps its time. Throws
   * the disk's errors.
   */
  write({ file, key, bytes }: RenderedPage, output: OutputTree): void {
    const kept = this.#pathOf(this.#version, key ?? '', file);
    const last = this.#lastOf(file);
    if (last !== undefined && isUntouched(last) && readFileSync(last.path).equals(bytes)) move(last.path, kept);
    else writeNew(kept, bytes);
    const placed = showAt(output.place(file), kept);
    if (placed === undefined) throw new Error(`ENOENT: no such file or directory, link '${kept}'`);
    output.noteFile(file, placed);
    const pages = this.#used.get(key ?? '') ?? {};
    pages[file] = placed.stamp.mtimeMs;
    this.#used.set(key ?? '', pages);
  }

  /** The kept version of a file. */
  #lastOf(file: string): KeptPage | undefined {
    this.#lastKeys ??= keysByFile(this.#known.pages);
    const key = this.#lastKeys.get(file);
    const time = key === undefined ? undefined : this.#known.pages[key]?.[file];
    if (key === undefined || time === undefined) return undefined;
    return { path: this.#pathOf(this.#known.version, key, file), time };
  }

  /** Saves the index and removes pages that this build did not use. */
  close(): void {
    if (this.#littered) this.#removeStrangers();
    else this.#removeOld();
    const pages = Object.fromEntries(this.#used);
    const partial = partialOf(this.#indexFile);
    writeFileSync(partial, JSON.stringify({ version: this.#version, pages } satisfies PageIndex));
    renameSync(partial, this.#indexFile);
    rmSync(this.#unfinished, { force: true });
  }

  #removeOld(): void {
    const isSameVersion = this.#version === this.#known.version;
    for (const [key, pages] of Object.entries(this.#known.pages)) {
      const used = isSameVersion ? this.#used.get(key) : undefined;
      if (used === pages) continue;
      for (const file of Object.keys(pages))
        if (used?.[file] === undefined) rmSync(this.#pathOf(this.#known.version, key, file), { force: true });
    }
  }

  #removeStrangers(): void {
    const shown = [...this.#used].flatMap(([key, files]) =>
      Object.keys(files).map((file) => this.#pathOf(this.#version, key, file)),
    );
    const own = new Set([...shown, this.#indexFile, this.#unfinished]);
    for (const file of filesBelow(this.#folder)) {
      const path = join(this.#folder, file);
      if (!own.has(path)) rmSync(path);
    }
  }

  get #unfinished(): string {
    return join(this.#folder, 'unfinished');
  }

  get #indexFile(): string {
    return join(this.#folder, 'pages.json');
  }

  #pathOf(version: string, key: string, file: string): string {
    const name = createHash('sha256').update(`${version}\0${file}\0${key}`).digest('hex');
    return join(this.#folder, name.slice(0, 2), name.slice(2));
  }
}

/** Whether a kept page has not been modified. */
function isUntouched({ path, time }: KeptPage): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && isSameTime(found.mtimeMs, time);
}

/** Avoids intermediate arrays, since there may be 150,000 pages. */
function keysByFile(pages: PageIndex['pages']): Map<string, string> {
  const keys = new Map<string, string>();
  for (const key in pages) for (const file in pages[key]) keys.set(file, key);
  return keys;
}

function areTimes(kept: unknown): boolean {
  return valuesOf(kept)?.every((time) => typeof time === 'number') === true;
}

function valuesOf(kept: unknown): unknown[] | undefined {
  return typeof kept === 'object' && kept !== null ? Object.values(kept) : undefined;
}
