import type { Site } from './site.ts';

/** The target of a link within the site. */
export interface LinkTarget {
  /** Root-relative, without the base path, decoded. Undefined if the link leads out of the base path. */
  readonly path: string | undefined;
  /** Decoded and composed (NFC), as ids are, without `#`. Empty if there is none. */
  readonly fragment: string;
}

/** A placeholder for the host, so that relative links can be resolved as browsers do (WHATWG URL). */
const anyHost = 'https://site.invalid';

/**
 * Resolves a link typed on the page at `page`. Undefined if it leads to another site, or no browser could follow it. A link
 * that starts with `/` is relative to the base path of the site, and so is one that names the site's own host.
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

/** The address in `site.yaml`, and the one that the environment overrides it with. */
function ownHomes({ origin, base, url }: Pick<Site, 'origin' | 'base' | 'url'>) {
  const overridden = { origin, base };
  if (!URL.canParse(url)) return [overridden];
  const typed = new URL(url);
  return [overridden, { origin: typed.origin, base: typed.pathname.replace(/\/?$/, '/') }];
}

function target({ pathname, hash }: URL, base: string): LinkTarget {
  const path = pathname.startsWith(base) ? decoded(`/${pathname.slice(base.length)}`) : undefined;
  // `#:~:text=…` is an instruction to browsers to find words on the page, not an id.
  return { path, fragment: decoded(hash.slice(1).replace(/:~:.*$/, '')).normalize('NFC') };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
