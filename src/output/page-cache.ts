import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { filesBelow } from '../files/folder-listing.ts';
import { readKept } from '../files/kept-record.ts';
import { partialOf } from '../files/whole-file.ts';
import type { PlacedFile } from './linked-file.ts';
import type { OutputTree } from './output-tree.ts';
import { isUntouched, type KeptPage, type NewPage } from './page-writing.ts';

/** What an earlier build kept. */
const pageIndex = z.object({
  /** Names the code of that build. */
  version: z.string(),
  /**
   * By key, the files of its pages, relative to the output, each with the time of its writing in milliseconds. A schema of
   * every page would take half a second where there are 150,000.
   */
  pages: z.custom<Record<string, Record<string, number>>>((kept) => valuesOf(kept)?.every(areTimes)),
});
type PageIndex = z.infer<typeof pageIndex>;

/**
 * The pages of earlier builds, by keys that change with what they show; several pages may share one. They enter a new output
 * as hard links, so that they cost no writing and keep the time at which they last changed, by which servers and `rsync`
 * know them. What somebody has written to since is rendered again.
 */
export class PageCache {
  readonly #folder: string;
  readonly #version: string;
  readonly #known: PageIndex;
  /** The same by file, made when the first page has changed. */
  #lastKeys: ReadonlyMap<string, string> | undefined;
  readonly #used = new Map<string, Record<string, number>>();
  /** Of every key that was asked for, whether its pages are in the output. */
  readonly #taken = new Map<string, boolean>();
  /** Whether an earlier build was stopped and left pages behind that no index knows. */
  readonly #littered: boolean;

  /**
   * @param folder Of its own; it stays between builds.
   * @param version Names everything but its key that decides what a page looks like: code, libraries, the site's address.
   */
  constructor(folder: string, version: string) {
    this.#folder = folder;
    this.#version = version;
    this.#known = readKept(this.#indexFile, pageIndex) ?? { version: '', pages: {} };
    this.#littered = existsSync(this.#unfinished);
    mkdirSync(folder, { recursive: true });
    writeFileSync(this.#unfinished, '');
  }

  /** Puts all pages that are kept under `key` into the output; false where they have to be rendered. */
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
   * Where a page that was rendered is to be kept and shown (`page-writing.ts`); whoever has written it notes it. One that came
   * out as it was keeps its time.
   *
   * @param key Undefined for a page that is rendered in every build.
   */
  place(file: string, key: string | undefined, bytes: NewPage['bytes'], output: OutputTree): NewPage {
    const kept = this.#pathOf(this.#version, key ?? '', file);
    return { bytes, kept, last: this.#lastOf(file), shown: output.place(file) };
  }

  /** Takes a page that was written among those of its key, and into the output. */
  note(file: string, key: string | undefined, placed: PlacedFile, output: OutputTree): void {
    output.noteFile(file, placed);
    const pages = this.#used.get(key ?? '') ?? {};
    pages[file] = placed.stamp.mtimeMs;
    this.#used.set(key ?? '', pages);
  }

  /** What an earlier build kept of a file. */
  #lastOf(file: string): KeptPage | undefined {
    this.#lastKeys ??= keysByFile(this.#known.pages);
    const key = this.#lastKeys.get(file);
    const time = key === undefined ? undefined : this.#known.pages[key]?.[file];
    if (key === undefined || time === undefined) return undefined;
    return { path: this.#pathOf(this.#known.version, key, file), time };
  }

  /** Forgets the pages that this build did not show. */
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

/** Without lists in between, since there may be 150,000. */
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
