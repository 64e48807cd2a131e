import { formPath, homePath, pageSections, searchIndexFolder, withBase } from '../../domain/address/address.ts';
import type { Move } from '../../domain/address/former-address.ts';
import { formPolicy, policyForAncestors } from '../../domain/page/page-policy.ts';
import type { Site } from '../../domain/site/site.ts';
import { type OutputSettings, outputsOf } from '../../domain/site/site-outputs.ts';

export type Headers = Readonly<Record<string, string>>;

/**
 * Headers for some addresses. In an address, `:name` stands for a segment without `/`, and a single `*` for any text:
 * all hosts understand these.
 */
export interface ServingRule {
  readonly paths: readonly string[];
  readonly headers: Headers;
}

/** How the site should be served; every host's configuration is printed from this. */
export interface Serving {
  readonly origin: string;
  /** The path of the site, with a slash at both ends. */
  readonly base: string;
  /** Headers of every response, errors included. */
  readonly everywhere: Headers;
  /** Headers for responses to which no rule gives them; hosts that build sites set them by default. */
  readonly usual: Headers;
  /** No two rules set the same header for one address, since hosts resolve that differently. */
  readonly rules: readonly ServingRule[];
  /** Former addresses, which lead to the present ones for good (301). */
  readonly moves: readonly Move[];
}

/**
 * @param hsts Whether to send Strict-Transport-Security, which makes browsers use https only.
 * @param moves Former addresses, with the base path.
 */
export function servingRules(
  site: Pick<Site, 'origin' | 'base' | 'languages' | 'admin'> & OutputSettings,
  { hsts, moves = [] }: { readonly hsts: boolean; readonly moves?: readonly Move[] },
): Serving {
  const { origin, base, languages, admin } = site;
  const { embeds, search } = outputsOf(site);
  const below = (paths: readonly string[]) => paths.map((path) => withBase(base, path));
  // The front pages of further languages are `/:page/` already.
  const pages = languages.flatMap((lang) => {
    const home = homePath(lang, languages);
    return [`${home}:page/`, ...pageSections.map((section) => `${home}${section}/:part/*`)];
  });
  return {
    origin,
    base,
    everywhere: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      ...(hsts && { 'Strict-Transport-Security': 'max-age=31536000' }),
    },
    moves: moves.map(({ from, to }) => ({ from, to })),
    usual: { 'Cache-Control': 'public, max-age=0, must-revalidate' },
    rules: [
      {
        paths: below(['/', '/404.html', ...pages]),
        headers: { 'Content-Security-Policy': policyForAncestors("'none'") },
      },
      ...(embeds === 'none'
        ? []
        : [{ paths: below(['/embed/*']), headers: { 'Content-Security-Policy': policyForAncestors('*') } }]),
      ...(admin === undefined
        ? []
        : [
            {
              paths: below([formPath]),
              headers: { 'Content-Security-Policy': `${formPolicy(admin)}; frame-ancestors 'none'` },
            },
          ]),
      // A drawing that is opened by itself is a page, whose scripts would run in the site's name.
      {
        paths: below(['/pictures/*']),
        headers: { 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" },
      },
      {
        paths: below(search ? [...hashedFiles, ...indexFiles] : hashedFiles),
        headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
      },
      { paths: below(['/*feed.json']), headers: { 'Content-Type': 'application/feed+json' } },
      { paths: below(['/*.csv-metadata.json']), headers: { 'Content-Type': 'application/csvm+json' } },
    ],
  };
}

/** Files with a digest of their content in the name: what such an address leads to never changes. */
const hashedFiles = [
  '/_astro/*',
  '/fonts/*',
  // The smaller files of a picture. What is served in place of an original bears its name and folder, and may change.
  '/pictures/:file',
];

/** The same in the index of the search. */
const indexFiles = ['fragment/*', 'index/*', 'filter/*', '*.pf_meta'].map(
  (files) => `/${searchIndexFolder}/:lang/${files}`,
);
