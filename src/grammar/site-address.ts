import { isHost } from './host-name.ts';

/** Origin and path of a site. */
export interface SiteAddress {
  /** Scheme, host and port, without a trailing slash, as the URL standard prints them. */
  readonly origin: string;
  /** With a slash at both ends; `/` at a domain's root. */
  readonly base: string;
}

/** A path segment of unreserved characters (RFC 3986), which are safe in shells and servers. */
const segment = String.raw`(?!\.{1,2}(?:/|$))[A-Za-z0-9._~-]+`;
const path = new RegExp(`^/?(?:${segment}/)*(?:${segment})?$`);

/** A DNS name, IPv4 address, or bracketed IPv6 address; the URL standard would allow quotes and semicolons. */
const host = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])$/;

/** Normalises a base path to a slash at both ends; undefined if invalid. */
export function sitePath(typed: string): string | undefined {
  if (!path.test(typed)) return undefined;
  const bare = typed.replace(/^\/|\/$/g, '');
  return bare === '' ? '/' : `/${bare}/`;
}

/**
 * Parses the address of a site with the URL standard. It is printed into server configurations, shells and scripts,
 * so only http or https, a host and a path of unreserved characters are allowed, without user, query or fragment.
 *
 * @returns Undefined for anything else.
 */
export function siteAddress(typed: string): SiteAddress | undefined {
  // The URL parser drops tabs and line breaks, and reads `https:/\host` as `https://host`, so check the text as
  // typed.
  if (!/^https?:\/\/[^/\\]/i.test(typed) || /[\s\p{C}\\?#@]/u.test(typed)) return undefined;
  const url = URL.parse(typed);
  if (url === null || !host.test(url.hostname) || !isHost(url.hostname)) return undefined;
  // The parser resolves `..` and `%2e%2e`, so the path is judged as typed, as that of BASE_PATH is.
  const base = sitePath(typed.replace(/^https?:\/\/[^/]*/i, ''));
  return base === undefined ? undefined : { origin: url.origin, base };
}
