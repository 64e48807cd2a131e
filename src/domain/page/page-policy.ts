/**
 * What a page may load and run: the Content Security Policy in every page, and in the headers of hosts that send them.
 * Scripts and fonts are files of the site. Styles are in the page, but not in attributes, where injected markup would have
 * them. Everything else is forbidden, above all other hosts.
 *
 * The search engine compiles WebAssembly in a worker, to which the policy of the worker's own file applies: no page needs
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

/** The policy with the directive that only works in headers: who may show the page in a frame. */
export function policyForAncestors(ancestors: "'none'" | '*'): string {
  return `${pagePolicy}; frame-ancestors ${ancestors}`;
}

/** The hosts that the form reads from and saves to, and those of the pictures of people who sign in. */
const hosts = {
  github: { connect: 'https://api.github.com', pictures: 'https://*.githubusercontent.com' },
  gitlab: { connect: 'https://gitlab.com', pictures: 'https://gitlab.com https://secure.gravatar.com' },
} as const;

/**
 * The policy of the browser form. Scripts are the site's own, styles may be in attributes, and the only other host is that
 * of the repository, once somebody signs in there.
 */
export function formPolicy({ backend = 'github' }: { readonly backend?: keyof typeof hosts | undefined }): string {
  const { connect, pictures } = hosts[backend];
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self' blob:",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' blob: data: ${pictures}`,
    "font-src 'self' data:",
    `connect-src 'self' blob: data: ${connect}`,
    'frame-src blob:',
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
