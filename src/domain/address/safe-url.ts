import { isHost } from '../../grammar/host-name.ts';

const linkSchemes = ['http', 'https', 'mailto', 'tel'];

const beginsWithHost = /^https?:\/\/[^/\\]/i;

/** The address as browsers read it: without tabs and line breaks, and without leading spaces (WHATWG URL). */
function asBrowsersRead(url: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the standard names these characters.
  return url.replace(/[\t\n\r]/g, '').replace(/^[\u0000-\u0020]+/, '');
}

/** The scheme of an address in lower case, without the colon. Undefined for relative addresses. */
function schemeOf(url: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/i.exec(asBrowsersRead(url))?.[1]?.toLowerCase();
}

/** Whether an address names a host without a scheme: `//host/path`. Browsers read backslashes as slashes. */
function namesHost(url: string): boolean {
  return /^[/\\]{2}/.test(asBrowsersRead(url));
}

/** Whether an address is absolute, http or https, with a host and without user name and password. */
export function isWebAddress(url: string): boolean {
  return beginsWithHost.test(url) && !namesWrongHost(url) && !namesUser(url);
}

/** Whether an http or https address has an impossible host or port: `http://a..b/`, `http://1.2.3.256/`, `:99999`. */
export function namesWrongHost(url: string): boolean {
  if (!beginsWithHost.test(url)) return false;
  const address = URL.parse(url);
  return address === null || !isHost(address.hostname);
}

/** Whether an address has credentials: `https://user:password@host/` publishes a secret, or disguises its host. */
export function namesUser(url: string): boolean {
  const address = URL.parse(url);
  return address !== null && address.username + address.password !== '';
}

/** Whether a link is allowed in texts: http, https, mailto, tel, relative, or a fragment. */
export function isSafeLink(url: string): boolean {
  const scheme = schemeOf(url);
  if (scheme === undefined) return !namesHost(url);
  if (!linkSchemes.includes(scheme)) return false;
  return scheme.startsWith('http') ? isWebAddress(url) : URL.canParse(url);
}

/** Whether an address is that of a file of the site: no other host, and no `data:`. */
export function isLocalPicture(src: string): boolean {
  return schemeOf(src) === undefined && !namesHost(src);
}
