import { isHost } from '../../grammar/host-name.ts';

const linkSchemes = ['http', 'https', 'mailto', 'tel'];

const beginsWithHost = /^https?:\/\/[^/\\]/i;

/** The address as a browser reads it: without tabs and line breaks, and without blanks before it (WHATWG URL). */
function asBrowsersRead(url: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the standard names these characters.
  return url.replace(/[\t\n\r]/g, '').replace(/^[\u0000-\u0020]+/, '');
}

/** The scheme of an address in lower case, without its colon; undefined for a relative one. */
function schemeOf(url: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/i.exec(asBrowsersRead(url))?.[1]?.toLowerCase();
}

/** `//host/path` names a host without a scheme; browsers read backslashes as slashes. */
function namesHost(url: string): boolean {
  return /^[/\\]{2}/.test(asBrowsersRead(url));
}

/** An address of the web in full: http or https, with a host, and nobody's name or password. */
export function isWebAddress(url: string): boolean {
  return beginsWithHost.test(url) && !namesWrongHost(url) && !namesUser(url);
}

/** Whether an address of the web names a host or a port that cannot be one: `http://a..b/`, `http://1.2.3.256/`, `:99999`. */
export function namesWrongHost(url: string): boolean {
  if (!beginsWithHost.test(url)) return false;
  const address = URL.parse(url);
  return address === null || !isHost(address.hostname);
}

/** `https://user:password@host/`: a secret, or a host that passes for another one. */
export function namesUser(url: string): boolean {
  const address = URL.parse(url);
  return address !== null && address.username + address.password !== '';
}

/** A link that may stand in a text: http, https, mailto, tel, relative or a fragment. */
export function isSafeLink(url: string): boolean {
  const scheme = schemeOf(url);
  if (scheme === undefined) return !namesHost(url);
  if (!linkSchemes.includes(scheme)) return false;
  return scheme.startsWith('http') ? isWebAddress(url) : URL.canParse(url);
}

/** A picture of our own, given as a file: no other host, and nothing packed into the address. */
export function isLocalPicture(src: string): boolean {
  return schemeOf(src) === undefined && !namesHost(src);
}
