/**
 * What a page may load and run (Content Security Policy), as it stands in every page and in the headers of hosts that
 * send some. Scripts and fonts are files of the site; styles stand in the page itself, but never in attributes, which is
 * where injected markup would carry them. Everything that is not named is forbidden, other hosts first of all.
 *
 * The engine of the search compiles WebAssembly in a worker, which obeys the policy of its own file: no page needs
 * `'wasm-unsafe-eval'`.
 */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "style-src-attr 'none'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** The policy with what only a header can say: who may show the page in a frame. */
export function policyForAncestors(ancestors: "'none'" | '*'): string {
  return `${pagePolicy}; frame-ancestors ${ancestors}`;
}
