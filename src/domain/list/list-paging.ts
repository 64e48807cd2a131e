import { listPagePath, withBase } from '../address/address.ts';
import { type ChronologicalPage, chronologicalPages } from './chronological-pages.ts';

/** Where a page of a list stands among the others. Addresses have the base path. */
export interface ListPaging {
  readonly href: string;
  readonly front: boolean;
  readonly newer: string | undefined;
  readonly older: string | undefined;
}

/** The pages of a list with their addresses, front page first. */
export function pagedList<T>(
  newestFirst: readonly T[],
  size: number,
  path: string,
  base: string,
): (ListPaging & { readonly items: readonly T[] })[] {
  const pages = chronologicalPages(newestFirst, size);
  const href = ({ front, number }: ChronologicalPage<T>) => withBase(base, front ? path : listPagePath(path, number));
  const hrefAt = (index: number) => {
    const page = pages[index];
    return page === undefined ? undefined : href(page);
  };
  return pages.map((page, index) => ({
    href: href(page),
    front: page.front,
    newer: hrefAt(index - 1),
    older: hrefAt(index + 1),
    items: page.items,
  }));
}
