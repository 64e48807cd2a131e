import { type Options, Tinypool } from 'tinypool';
import { stopAtEnd } from '../files/unfinished.ts';
import type { DuePage } from './due-page.ts';
import type { RenderedPage } from './page-rendering.ts';
import type { ThreadInput } from './page-thread.ts';

const renderers = {
  filename: new URL('./page-thread.ts', import.meta.url).href,
  // Rendering allocates mostly short-lived objects; a larger young generation takes 100 MB more and saves no time.
  resourceLimits: { maxYoungGenerationSizeMb: 16 },
};

/** Batches that a thread has at once: while one is on its way back, it renders the next. */
const atOnce = 2;

/** Threads that render pages beside this one. */
export class PageThreads {
  /** How many batches they take at once; 0 without threads. */
  readonly capacity: number;
  readonly #pool: Tinypool | undefined;

  /**
   * @param count Number of threads, from 0.
   * @param settings Replaces the thread settings in tests.
   */
  constructor(count: number, input: ThreadInput, settings: Pick<Options, 'filename' | 'resourceLimits'> = renderers) {
    this.capacity = count * atOnce;
    if (count === 0) return;
    const pool = new Tinypool({
      ...settings,
      runtime: 'worker_threads',
      minThreads: count,
      maxThreads: count,
      concurrentTasksPerWorker: atOnce,
      // Both batches of a thread are to reach it, and its timings this one.
      useAtomics: false,
      workerData: input,
    });
    this.#pool = pool;
    stopAtEnd(() => pool.destroy());
  }

  /**
   * Renders pages in one of the threads. Rejects with the error of a page.
   *
   * @returns Undefined if the thread ran out of memory; another one takes its place.
   */
  async render(pages: readonly DuePage[]): Promise<RenderedPage[] | undefined> {
    try {
      return (await this.#pool?.run(pages)) as RenderedPage[] | undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') return undefined;
      throw error;
    }
  }

  /** Stops the threads, even in the middle of their work. */
  async close(): Promise<void> {
    await this.#pool?.destroy();
  }
}
