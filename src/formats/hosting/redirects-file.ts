import { headerLine } from './quoting.ts';
import type { Serving } from './serving-rules.ts';

/**
 * `_redirects` for Netlify and Cloudflare. Cloudflare redirects also where a file stands; Netlify asks for an
 * exclamation mark then, which Cloudflare does not read: `guide/deploy/netlify.toml` adds it.
 */
export function redirectsFile({ moves }: Pick<Serving, 'moves'>): string {
  return moves.map(({ from, to }) => `${headerLine(`${from} ${to} 301`)}\n`).join('');
}
