import { type SiteFile, sitemapPath, withBase } from '../domain/address/address.ts';
import { newest } from '../domain/date/newest-date.ts';
import { type RecentNews, recentNews } from '../domain/graph/recent-news.ts';
import { type PublishedPage, publishedBriefings, publishedPages } from '../domain/list/published-page.ts';
import { graph } from './graph.ts';

/** One of the site's sitemaps. */
export interface Sitemap {
  /** The variable part of its address: a year, or `pages`. */
  readonly part: string;
  /** With the base path. */
  readonly href: string;
  readonly modified: string | undefined;
  readonly pages: readonly PublishedPage[];
}

/**
 * One sitemap per year and one for other pages, so that a new briefing changes only one of the yearly ones.
 *
 * @param most Maximum number of addresses in one sitemap.
 */
export async function sitemaps(most: number): Promise<Sitemap[]> {
  const facts = graph();
  const parts = [...publishedBriefings(facts), ['pages', publishedPages(facts)] as const];
  return parts.flatMap(([name, pages]) =>
    chunks(pages, most).map((chunk, index) => {
      const part = index === 0 ? name : `${name}-${index + 1}`;
      return {
        part,
        href: withBase(facts.site.base, sitemapPath(part)),
        modified: newest(
          chunk.map((page) => page.modified),
          facts.site.timeZone,
        ),
        pages: chunk,
      };
    }),
  );
}

/** The briefings recent enough for a news sitemap. */
export async function news(): Promise<RecentNews[]> {
  return recentNews(graph());
}

/** Absolute addresses of the sitemaps that crawlers start from. */
export async function sitemapAddresses(): Promise<string[]> {
  const { site } = graph();
  const lists: readonly SiteFile[] = ['/sitemap-index.xml', '/news-sitemap.xml'];
  return lists.map((path) => site.origin + withBase(site.base, path));
}

/** Scheme and host of the site. */
export async function origin(): Promise<string> {
  return graph().site.origin;
}

function chunks<T>(list: readonly T[], most: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / most) }, (_, index) =>
    list.slice(index * most, (index + 1) * most),
  );
}
