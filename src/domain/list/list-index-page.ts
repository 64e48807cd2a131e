import type { Alternate, CountedLink } from '../address/page-link.ts';

/** A list of lists: the topics, or the years of the archive with their months. */
export interface ListIndexPage {
  readonly lang: string;
  readonly title: string;
  readonly href: string;
  readonly groups: readonly (CountedLink & { readonly parts: readonly CountedLink[] })[];
  readonly alternates: readonly Alternate[];
}
