import type { PathWithRoute } from 'astro';

type Page = Pick<PathWithRoute, 'pathname' | 'route'>;

/** The file of a page relative to the output: one folder per page, as in Astro's `build.format: 'directory'`. */
export function pageFile({ pathname, route }: Page): string {
  const path = trimmed(pathname);
  if (route.type === 'endpoint') return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}

/**
 * The absolute address of a page.
 *
 * @param site Address of the home page, ending in a slash.
 */
export function pageAddress({ pathname, route }: Page, site: string): string {
  const path = trimmed(pathname);
  return site + encodeURI(route.type === 'endpoint' || path === '' ? path : `${path}/`);
}

function trimmed(pathname: string): string {
  return pathname.replace(/^\/|\/$/g, '');
}
