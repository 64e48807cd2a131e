import { normalizeUri } from 'micromark-util-sanitize-uri';

const web = /^https?:\/\/[^/\\]/i;
const plain = /^(?:[\w\-.~:/?@!$&'()*+,;=]|%[\da-f]{2})*(?:#(?:[\w\-.~:/?@!$&'()*+,;=]|%[\da-f]{2})*)?$/i;

/**
 * An address of the web as a URI (RFC 3986), which every program reads: `https://例え.jp/東京` becomes
 * `https://xn--r8jz45g.jp/%E6%9D%B1%E4%BA%AC`. What is no such address stays as typed.
 */
export function toUri(address: string): string {
  if (plain.test(address) || !web.test(address)) return address;
  const url = URL.parse(address);
  if (url === null || url.username + url.password !== '') return address;
  const [before = '', ...fragment] = normalizeUri(url.href.slice(url.origin.length)).split('#');
  return url.origin + before + (fragment.length === 0 ? '' : `#${fragment.join('%23')}`);
}
