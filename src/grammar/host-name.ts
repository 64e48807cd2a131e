/** `xn--` begins a name in other letters (RFC 5890), and is none without them. */
const emptyCode = /^xn--$|^xn--.*-$/;

/**
 * Whether a host, as the URL standard writes it, can be one: an address in digits, or labels of 1 to 63 characters
 * (RFC 1035, 2.3.4), the last of which may be followed by a dot. The URL standard lets `a..b` and `xn--` pass.
 */
export function isHost(hostname: string): boolean {
  if (hostname.startsWith('[')) return true;
  const labels = hostname.replace(/\.$/, '').split('.');
  return labels.every((label) => label !== '' && label.length <= 63 && !emptyCode.test(label));
}
