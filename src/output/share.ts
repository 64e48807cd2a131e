import { createHash } from 'node:crypto';
import { z } from 'zod';

/** Lies in the folder of a share, and says which one of what it is. */
export const shareFile = 'share.json';

export const shareRecord = z.object({
  shard: z.int().positive(),
  of: z.int().positive(),
  /** Equal for shares of one site: a digest of the content, the code and the moment of which they were built. */
  site: z.string(),
});
export type ShareRecord = z.infer<typeof shareRecord>;

/** A part of a site's pages, for a build on several machines. Every page is in one share, by the digest of its address. */
export class Share {
  readonly shard: number;
  readonly of: number;

  private constructor(shard: number, of: number) {
    this.shard = shard;
    this.of = of;
  }

  /** A share as typed, `2/8`, the convention of test runners; undefined for anything else. */
  static parse(text: string): Share | undefined {
    const [, shard = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
    return shard >= 1 && shard <= of ? new Share(shard, of) : undefined;
  }

  /** @param file Relative to the output. */
  has(file: string): boolean {
    return createHash('sha256').update(file).digest().readUInt32BE() % this.of === this.shard - 1;
  }

  /** What is made once for the whole site is made with the last share. */
  get isLast(): boolean {
    return this.shard === this.of;
  }

  get name(): string {
    return `${this.shard}-of-${this.of}`;
  }
}
