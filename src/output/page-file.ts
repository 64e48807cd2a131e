import type { PathWithRoute } from 'astro';

type Page = Pick<PathWithRoute, 'pathname' | 'route'>;

/** The file of a page, relative to the output: a folder for each, as Astro's `build.format` `directory` has it. */
export function pageFile({ pathname, route }: Page): string {
  const path = trimmed(pathname);
  if (route.type === 'endpoint') return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}

/**
 * The absolute address of a page.
 *
 * @param site That of the home page, with the final slash.
 */
export function pageAddress({ pathname, route }: Page, site: string): string {
  const path = trimmed(pathname);
  return site + encodeURI(route.type === 'endpoint' || path === '' ? path : `${path}/`);
}

function trimmed(pathname: string): string {
  return pathname.replace(/^\/|\/$/g, '');
}
