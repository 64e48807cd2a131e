import type { Site } from './site.ts';

/** Where a link leads inside the site. */
export interface LinkTarget {
  /** Root-relative, without the base path, decoded; undefined where the link climbs out of the site. */
  readonly path: string | undefined;
  /** Decoded and composed (NFC), as ids are, without `#`; empty where there is none. */
  readonly fragment: string;
}

/** Stands in for the host, so that a relative link can be resolved as a browser does it (WHATWG URL). */
const anyHost = 'https://site.invalid';

/**
 * Resolves a link as typed on the page at `page`. Undefined where it leads to another site, or is no link that a
 * browser could follow. A link that starts with `/` counts from the site's base path; one that names the site's own
 * host is read as if it did.
 */
export function linkTarget(
  url: string,
  page: string,
  site: Pick<Site, 'origin' | 'base' | 'url'>,
): LinkTarget | undefined {
  const absolute = URL.canParse(url) ? new URL(url) : undefined;
  if (absolute !== undefined) {
    const home = ownHomes(site).find(({ origin }) => origin === absolute.origin);
    if (home === undefined || !absolute.pathname.startsWith(home.base)) return undefined;
    return target(absolute, home.base);
  }
  const rooted = /^[/\\](?![/\\])/.test(url);
  const from = anyHost + (rooted ? '/' : site.base + page.slice(1));
  if (!URL.canParse(url, from)) return undefined;
  const resolved = new URL(url, from);
  return resolved.origin === anyHost ? target(resolved, rooted ? '/' : site.base) : undefined;
}

/** The address of `site.yaml`, and the one that the environment puts in its place. */
function ownHomes({ origin, base, url }: Pick<Site, 'origin' | 'base' | 'url'>) {
  const overridden = { origin, base };
  if (!URL.canParse(url)) return [overridden];
  const typed = new URL(url);
  return [overridden, { origin: typed.origin, base: typed.pathname.replace(/\/?$/, '/') }];
}

function target({ pathname, hash }: URL, base: string): LinkTarget {
  const path = pathname.startsWith(base) ? decoded(`/${pathname.slice(base.length)}`) : undefined;
  // Browsers keep `#:~:text=…` to themselves: it names words on the page, not an id.
  return { path, fragment: decoded(hash.slice(1).replace(/:~:.*$/, '')).normalize('NFC') };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
