import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { partialOf } from '../files/whole-file.ts';
import { move } from './file-move.ts';
import { isSameTime } from './linked-file.ts';
import type { OutputTree } from './output-tree.ts';

/** A page that is kept: the name of its file in the cache, and when that was written, in milliseconds. */
const keptPage = z.tuple([z.string().regex(/^[0-9a-f]{64}$/), z.number()]);
type KeptPage = z.infer<typeof keptPage>;

/** By file, relative to the output. */
const pageIndex = z.record(z.string(), keptPage);

/**
 * The pages of earlier builds. A page enters a new output as a hard link, so that it costs no writing and keeps the time at
 * which it last changed, by which servers and `rsync` know it. What somebody has written to since is rendered again.
 */
export class PageCache {
  readonly #folder: string;
  readonly #version: string;
  readonly #known: ReadonlyMap<string, KeptPage>;
  readonly #used = new Map<string, KeptPage>();
  /** Whether an earlier build was stopped and left pages behind that no index knows. */
  readonly #littered: boolean;

  /**
   * @param folder Of its own; it stays between builds.
   * @param version Names everything but its key that decides what a page looks like: code, libraries, the site's address.
   */
  constructor(folder: string, version: string) {
    this.#folder = folder;
    this.#version = version;
    this.#known = new Map(Object.entries(readIndex(this.#indexFile)));
    this.#littered = existsSync(this.#unfinished);
    mkdirSync(folder, { recursive: true });
    writeFileSync(this.#unfinished, '');
  }

  /** Puts a page that is kept under `key` into the output; false where there is none, and it has to be rendered. */
  take(file: string, key: string, output: OutputTree): boolean {
    const name = this.#nameOf(file, key);
    const kept = this.#known.get(file);
    if (kept?.[0] !== name || this.#lastOf(file) === undefined) return false;
    if (!output.link(this.#pathOf(name), file)) return false;
    this.#used.set(file, kept);
    return true;
  }

  /**
   * Keeps a page that was rendered, and puts it into the output. One that came out as it was keeps its time.
   *
   * @param key Undefined for a page that is rendered in every build.
   */
  keep(file: string, key: string | undefined, page: Uint8Array, output: OutputTree): void {
    const name = this.#nameOf(file, key ?? '');
    const path = this.#pathOf(name);
    const last = this.#lastOf(file);
    if (last !== undefined && readFileSync(last).equals(page)) move(last, path);
    else writeNew(path, page);
    if (!output.link(path, file)) throw new Error(`ENOENT: no such file or directory, link '${path}'`);
    this.#used.set(file, [name, statSync(path).mtimeMs]);
  }

  /** What an earlier build kept of a file, unless somebody has written to it. */
  #lastOf(file: string): string | undefined {
    const kept = this.#known.get(file);
    if (kept === undefined) return undefined;
    const [name, modified] = kept;
    const path = this.#pathOf(name);
    const found = statSync(path, { throwIfNoEntry: false });
    return found !== undefined && isSameTime(found.mtimeMs, modified) ? path : undefined;
  }

  /** Forgets the pages that this build did not show. */
  close(): void {
    const names = new Set([...this.#used.values()].map(([name]) => name));
    const kept = this.#littered ? this.#everyName() : [...this.#known.values()].map(([name]) => name);
    for (const name of kept) if (!names.has(name)) rmSync(this.#pathOf(name), { force: true });
    const partial = partialOf(this.#indexFile);
    writeFileSync(partial, JSON.stringify(Object.fromEntries(this.#used)));
    renameSync(partial, this.#indexFile);
    rmSync(this.#unfinished, { force: true });
  }

  #everyName(): string[] {
    return readdirSync(this.#folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name: start }) => readdirSync(join(this.#folder, start)).map((end) => start + end));
  }

  get #unfinished(): string {
    return join(this.#folder, 'unfinished');
  }

  get #indexFile(): string {
    return join(this.#folder, 'pages.json');
  }

  #nameOf(file: string, key: string): string {
    return createHash('sha256').update(`${this.#version}\0${file}\0${key}`).digest('hex');
  }

  #pathOf(name: string): string {
    return join(this.#folder, name.slice(0, 2), name.slice(2));
  }
}

/** Writes a file in place of another one, whose text stays where it is linked to. */
function writeNew(path: string, content: Uint8Array): void {
  try {
    writeFileSync(path, content, { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') rmSync(path);
    else if (code === 'ENOENT') mkdirSync(dirname(path), { recursive: true });
    else throw error;
    writeFileSync(path, content, { flag: 'wx' });
  }
}

/** An index that is missing, or that nobody can read, is an empty one. */
function readIndex(file: string): z.infer<typeof pageIndex> {
  try {
    return pageIndex.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}
