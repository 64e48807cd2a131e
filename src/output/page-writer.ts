import { Tinypool } from 'tinypool';
import { stopAtEnd } from '../files/unfinished.ts';
import type { PlacedFile } from './linked-file.ts';
import type { OutputTree } from './output-tree.ts';
import type { PageCache } from './page-cache.ts';
import writePages, { type NewPage } from './page-writing.ts';

/** Pages from which a thread pays off: it takes about 0.1 s to start, as long as writing this many. */
const worthThread = 200;
const batchSize = 100;
/** Maximum number of waiting batches, so that fast rendering does not fill the memory. */
const mostUnderWay = 3;

/** A page that is to be written. */
export interface RenderedPage {
  /** Path relative to the output. */
  readonly file: string;
  readonly key: string | undefined;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Writes pages in a thread while the next are rendered; a few pages are written in this thread. */
export class PageWriter {
  readonly #cache: PageCache;
  readonly #output: OutputTree;
  readonly #thread: Tinypool | undefined;
  readonly #underWay = new Set<Promise<void>>();
  #batch: RenderedPage[] = [];

  /** @param count Expected number of pages. */
  constructor(cache: PageCache, output: OutputTree, count: number) {
    this.#cache = cache;
    this.#output = output;
    if (count < worthThread) return;
    const thread = new Tinypool({
      filename: new URL('./page-writing.ts', import.meta.url).href,
      runtime: 'worker_threads',
      minThreads: 1,
      maxThreads: 1,
      // Timings are reported between two batches, so yield to them.
      useAtomics: false,
      // Pages are short-lived; a small young generation frees them early.
      resourceLimits: { maxYoungGenerationSizeMb: 2 },
    });
    this.#thread = thread;
    stopAtEnd(() => thread.destroy());
  }

  /**
   * Accepts a page; resolves when the next one may be rendered. Rejects with the disk's error, possibly of an earlier
   * page.
   */
  async write(page: RenderedPage): Promise<void> {
    this.#batch.push(page);
    if (this.#batch.length < batchSize) return;
    this.#begin();
    if (this.#underWay.size >= mostUnderWay) await Promise.race(this.#underWay);
  }

  /** Resolves when all pages are written. */
  async finish(): Promise<void> {
    this.#begin();
    await Promise.all(this.#underWay);
  }

  /** Stops the thread, even in the middle of its work. */
  async close(): Promise<void> {
    await this.#thread?.destroy();
  }

  #begin(): void {
    const batch = this.#batch;
    this.#batch = [];
    // A failed batch stays in the list, so that the next wait reports it.
    const work = this.#write(batch).then(() => void this.#underWay.delete(work));
    work.catch(() => undefined);
    this.#underWay.add(work);
  }

  async #write(batch: readonly RenderedPage[]): Promise<void> {
    const placed = await this.#place(
      batch.map(({ file, key, bytes }) => this.#cache.place(file, key, bytes, this.#output)),
    );
    for (const [index, { file, key }] of batch.entries()) {
      const page = placed[index];
      if (page !== undefined) this.#cache.note(file, key, page, this.#output);
    }
  }

  async #place(pages: readonly NewPage[]): Promise<PlacedFile[]> {
    if (this.#thread === undefined) return writePages(pages);
    const transferList = pages.map(({ bytes }) => bytes.buffer);
    return (await this.#thread.run(pages, { transferList })) as PlacedFile[];
  }
}
