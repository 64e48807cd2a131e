import type { PathWithRoute } from 'astro';
import { pageAddress, pageFile } from './page-file.ts';

/** A page that must be rendered, in values that pass between threads. */
export interface DuePage {
  /** Path relative to the output. */
  readonly file: string;
  /** Absolute. */
  readonly address: string;
  /** As Astro names it. */
  readonly route: string;
  /** What it is kept under; undefined for a page that every build renders. */
  readonly key: string | undefined;
}

/** @param site Address of the home page, ending in a slash. */
export function duePage(page: PathWithRoute, site: string): DuePage {
  return { file: pageFile(page), address: pageAddress(page, site), route: page.route.route, key: page.cacheKey };
}
