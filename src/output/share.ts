import { createHash } from 'node:crypto';
import { z } from 'zod';

/** Identifies a share, at the top of its folder. */
export const shareFile = 'share.json';

export const shareRecord = z.object({
  shard: z.int().positive(),
  of: z.int().positive(),
  /** Digest of content, code and time of build; equal for shares of one site. */
  site: z.string(),
});
export type ShareRecord = z.infer<typeof shareRecord>;

/** A part of a site's pages, for a build on several machines. The digest of a page's address decides its share. */
export class Share {
  readonly shard: number;
  readonly of: number;

  private constructor(shard: number, of: number) {
    this.shard = shard;
    this.of = of;
  }

  /** Parses a share such as `2/8`, as test runners write it; undefined if invalid. */
  static parse(text: string): Share | undefined {
    const [, shard = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
    return shard >= 1 && shard <= of ? new Share(shard, of) : undefined;
  }

  /**
   * Whether a file belongs to this share.
   *
   * @param file Relative to the output.
   */
  has(file: string): boolean {
    return createHash('sha256').update(file).digest().readUInt32BE() % this.of === this.shard - 1;
  }

  /** Whether this share also builds what exists once per site. */
  get isLast(): boolean {
    return this.shard === this.of;
  }

  get name(): string {
    return `${this.shard}-of-${this.of}`;
  }
}
