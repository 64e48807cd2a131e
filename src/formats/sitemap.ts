import type { PublishedPage } from '../domain/list/published-page.ts';
import { xmlDocument } from './xml.ts';

/** Maximum number of addresses in a sitemap. https://www.sitemaps.org/protocol.html */
export const mostAddresses = 50_000;

/**
 * A sitemap: each page with its last change, other languages and pictures. https://www.sitemaps.org/protocol.html,
 * https://developers.google.com/search/docs/specialty/international/localized-versions
 *
 * @param origin Scheme and host, without a trailing slash.
 */
export function sitemap(pages: readonly PublishedPage[], origin: string): string {
  return xmlDocument({
    urlset: {
      '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      '@_xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
      '@_xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
      url: pages.map(({ href, modified, alternates, fallback, pictures }) => ({
        loc: origin + href,
        ...(modified !== undefined && { lastmod: modified }),
        'xhtml:link': [...alternates, ...(fallback === undefined ? [] : [{ lang: 'x-default', href: fallback }])].map(
          (other) => ({ '@_rel': 'alternate', '@_hreflang': other.lang, '@_href': origin + other.href }),
        ),
        'image:image': pictures.map((picture) => ({ 'image:loc': origin + picture })),
      })),
    },
  });
}

/** The index of a site's sitemaps, each with its latest change. */
export function sitemapIndex(
  sitemaps: readonly { readonly href: string; readonly modified: string | undefined }[],
  origin: string,
): string {
  return xmlDocument({
    sitemapindex: {
      '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      sitemap: sitemaps.map(({ href, modified }) => ({
        loc: origin + href,
        ...(modified !== undefined && { lastmod: modified }),
      })),
    },
  });
}
