/** What `performance.measure` says of a part of a command beside its time, for whoever asks at the end. */
export interface PartDetail {
  /** Seconds of processor that the whole process took meanwhile: of parts that overlap, each counts them all. */
  readonly cpuSeconds: number;
  /** The most memory that the process has had until then, in bytes. */
  readonly peakBytes: number;
}

/** Does a part of a command and measures it. */
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

/** Adds up what is done in many small pieces, so that measuring them costs next to nothing. */
export class Stopwatch {
  readonly #seconds = new Map<string, number>();
  #last = performance.now();

  /** Begins a piece. */
  start(): void {
    this.#last = performance.now();
  }

  /** Counts the time since the last start or end for a part. */
  end(part: string): void {
    const now = performance.now();
    this.#seconds.set(part, (this.#seconds.get(part) ?? 0) + now - this.#last);
    this.#last = now;
  }

  /** Says what every part took, and begins anew. */
  close(): void {
    for (const [part, duration] of this.#seconds) performance.measure(part, { start: this.#last - duration, duration });
    this.#seconds.clear();
  }
}
