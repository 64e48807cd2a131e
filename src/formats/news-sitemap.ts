import type { RecentNews } from '../domain/graph/recent-news.ts';
import { xmlDocument } from './xml.ts';

/**
 * The Google News sitemap. https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 *
 * @param origin Scheme and host, without a trailing slash.
 */
export function newsSitemap(news: readonly RecentNews[], origin: string): string {
  return xmlDocument({
    urlset: {
      '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      '@_xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
      url: news.map(({ href, publication, lang, published, title }) => ({
        loc: origin + href,
        'news:news': {
          'news:publication': { 'news:name': publication, 'news:language': lang },
          'news:publication_date': published,
          'news:title': title,
        },
      })),
    },
  });
}
