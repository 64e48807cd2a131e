import { availableParallelism } from 'node:os';

/**
 * Pages from which a thread pays on two cores. It first gets a copy of the graph, loads the page program and compiles
 * what it runs, which takes 3 s of the processor for a thousand briefings.
 */
const worthThreads = 5_000;

/** Bytes that a build may take with its threads, since its machine has other work as well. */
const mostMemory = 2_500_000_000;

/** Bytes that a thread takes besides its copy of what this one holds. */
const ownMemory = 150_000_000;

/** What threads share; memory in bytes. */
interface Machine {
  readonly cores: number;
  /** Free for this process. */
  readonly free: number;
  /** What this process takes. */
  readonly taken: number;
  /** What this thread holds. */
  readonly held: number;
}

/** What this machine and this process have now. */
export function machine(): Machine {
  const { heapUsed: held, rss: taken } = process.memoryUsage();
  return { cores: availableParallelism(), free: process.availableMemory(), taken, held };
}

/**
 * How many threads render pages beside this one: one for each other core, as far as memory reaches.
 *
 * @param asked Sets the number, for tests and measurements.
 */
export function threadCount(
  pages: number,
  { cores, free, taken, held }: Machine,
  asked = process.env.PRECIS_THREADS,
): number {
  if (asked !== undefined) return Number(asked);
  if (pages < worthThreads) return 0;
  const left = Math.min(mostMemory - taken, free);
  return Math.max(0, Math.min(cores - 1, Math.floor(left / (held + ownMemory))));
}
