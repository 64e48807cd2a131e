import { isHost } from './host-name.ts';

/** Origin and path of a site. */
export interface SiteAddress {
  /** Scheme, host and port, without a final slash, as the URL standard writes them. */
  readonly origin: string;
  /** With a slash at both ends; `/` at a domain's root. */
  readonly base: string;
}

/** A part of a path in the unreserved characters of RFC 3986, none of which means anything to a shell or a server. */
const segment = String.raw`(?!\.{1,2}(?:/|$))[A-Za-z0-9._~-]+`;
const path = new RegExp(`^/?(?:${segment}/)*(?:${segment})?$`);

/** A name of DNS, an IPv4 address, or an IPv6 address in brackets: the URL standard lets quotes and semicolons pass. */
const host = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])$/;

/** The path of a site with a slash at both ends, whether or not it was typed with them; undefined where it may be none. */
export function sitePath(typed: string): string | undefined {
  if (!path.test(typed)) return undefined;
  const bare = typed.replace(/^\/|\/$/g, '');
  return bare === '' ? '/' : `/${bare}/`;
}

/**
 * The address of a site, read by the URL standard. It ends up in the configuration of servers, in shells and in scripts: so
 * it is http or https, a host and a path of unreserved characters, without user, query and fragment.
 *
 * @returns Undefined where it is anything else.
 */
export function siteAddress(typed: string): SiteAddress | undefined {
  // The parser drops tabs and line breaks, and takes `https:/\host` for `https://host`: as typed it has to be plain already.
  if (!/^https?:\/\/[^/\\]/i.test(typed) || /[\s\p{C}\\?#@]/u.test(typed)) return undefined;
  const url = URL.parse(typed);
  if (url === null || !host.test(url.hostname) || !isHost(url.hostname)) return undefined;
  // The parser resolves `..` and `%2e%2e`, so the path is judged as typed, as that of BASE_PATH is.
  const base = sitePath(typed.replace(/^https?:\/\/[^/]*/i, ''));
  return base === undefined ? undefined : { origin: url.origin, base };
}
