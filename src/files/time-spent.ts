/** The detail of a `performance.measure` entry for a part of a command. */
export interface PartDetail {
  /** Processor seconds of the whole process during the part; overlapping parts count the same time. */
  readonly cpuSeconds: number;
  /** Peak memory of the process so far, in bytes. */
  readonly peakBytes: number;
}

/** Runs and measures a part of a command. */
export async function timed<T>(part: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const before = process.cpuUsage();
  try {
    return await work();
  } finally {
    const { user, system } = process.cpuUsage(before);
    const peakBytes = process.resourceUsage().maxRSS * 1024;
    performance.measure(part, {
      start,
      detail: { cpuSeconds: (user + system) / 1e6, peakBytes } satisfies PartDetail,
    });
  }
}

/** Sums the time of work done in many small steps, at almost no cost. */
export class Stopwatch {
  readonly #seconds = new Map<string, number>();
  #last = performance.now();

  /** Starts a step. */
  start(): void {
    this.#last = performance.now();
  }

  /** Adds the time since the last `start` or `end` to a part. */
  end(part: string): void {
    const now = performance.now();
    this.#seconds.set(part, (this.#seconds.get(part) ?? 0) + now - this.#last);
    this.#last = now;
  }

  /** Reports the sums and resets them. */
  close(): void {
    for (const [part, duration] of this.#seconds) performance.measure(part, { start: this.#last - duration, duration });
    this.#seconds.clear();
  }
}
