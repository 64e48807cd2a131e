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

/** Where the form reads and saves, and where the pictures of those who sign in lie. */
const hosts = {
  github: { connect: 'https://api.github.com', pictures: 'https://*.githubusercontent.com' },
  gitlab: { connect: 'https://gitlab.com', pictures: 'https://gitlab.com https://secure.gravatar.com' },
} as const;

/**
 * The policy of the browser form: scripts are the site's own, styles may stand in attributes, and it talks to the host of the
 * repository, when somebody signs in there, and to nobody else.
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
