import type { PathWithRoute } from 'astro';

/** The file that Astro writes for a page, relative to the output: its `build.format` is `directory`. */
export function pageFile({ pathname, route }: Pick<PathWithRoute, 'pathname' | 'route'>): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (route.type === 'endpoint') return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}
