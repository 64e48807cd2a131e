import { Tinypool } from 'tinypool';
import { stopAtEnd } from '../files/unfinished.ts';
import type { PlacedFile } from './linked-file.ts';
import type { OutputTree } from './output-tree.ts';
import type { PageCache } from './page-cache.ts';
import writePages, { type NewPage } from './page-writing.ts';

/** A thread costs about 0.1 s to start, as much as writing this many pages takes. */
const worthThread = 200;
const batchSize = 100;
/** As many batches wait for the thread at most: whoever renders faster than the disk writes must not fill the memory. */
const mostUnderWay = 3;

interface RenderedPage {
  /** Relative to the output. */
  readonly file: string;
  readonly key: string | undefined;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Keeps and shows pages in a thread of its own while the next ones are rendered; a few pages are written right here. */
export class PageWriter {
  readonly #cache: PageCache;
  readonly #output: OutputTree;
  readonly #thread: Tinypool | undefined;
  readonly #underWay = new Set<Promise<void>>();
  #batch: RenderedPage[] = [];

  /** @param count How many pages there will be. */
  constructor(cache: PageCache, output: OutputTree, count: number) {
    this.#cache = cache;
    this.#output = output;
    if (count < worthThread) return;
    const thread = new Tinypool({
      filename: new URL('./page-writing.ts', import.meta.url).href,
      runtime: 'worker_threads',
      minThreads: 1,
      maxThreads: 1,
      // Whoever measures it hears of its parts between two batches, through which it must not sleep.
      useAtomics: false,
      // Pages are gone as soon as they are written; a small nursery notices soon.
      resourceLimits: { maxYoungGenerationSizeMb: 2 },
    });
    this.#thread = thread;
    stopAtEnd(() => thread.destroy());
  }

  /** Takes a page; ready when the next one may be rendered. Fails as the disk does, be it with an earlier page. */
  async write(page: RenderedPage): Promise<void> {
    this.#batch.push(page);
    if (this.#batch.length < batchSize) return;
    this.#begin();
    if (this.#underWay.size >= mostUnderWay) await Promise.race(this.#underWay);
  }

  /** Ready when every page is written. */
  async finish(): Promise<void> {
    this.#begin();
    await Promise.all(this.#underWay);
  }

  /** Ends the thread, also in the middle of its work. */
  async close(): Promise<void> {
    await this.#thread?.destroy();
  }

  #begin(): void {
    const batch = this.#batch;
    this.#batch = [];
    // One that fails stays, so that whoever waits next is told.
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
