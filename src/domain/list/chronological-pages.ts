/** A page of a long list. */
export interface ChronologicalPage<T> {
  /** The oldest page is 1. */
  readonly number: number;
  /** The page that stands at the list's own address. */
  readonly front: boolean;
  /** Newest first. */
  readonly items: readonly T[];
}

/**
 * Cuts a list into pages, front page first. Pages are filled from the oldest item on, so that a new item changes the
 * front page only: what stands on page 3 today stands there in ten years, and a link to it still leads to the same
 * items. The front page holds what the full pages leave, and as many again, so that it is never nearly empty: `size` to
 * `2 * size - 1` items.
 */
export function chronologicalPages<T>(newestFirst: readonly T[], size: number): ChronologicalPage<T>[] {
  const count = Math.max(1, Math.floor(newestFirst.length / size));
  const frontSize = newestFirst.length - (count - 1) * size;
  return Array.from({ length: count }, (_, index) => ({
    number: count - index,
    front: index === 0,
    items:
      index === 0
        ? newestFirst.slice(0, frontSize)
        : newestFirst.slice(frontSize + (index - 1) * size, frontSize + index * size),
  }));
}
