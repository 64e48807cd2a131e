import { generateJsonFeed } from 'feedsmith';
import type { NewsFeed } from './news-feed.ts';

/** A feed as JSON Feed 1.1. https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(feed: NewsFeed): string {
  const document = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.address,
    description: feed.description,
    language: feed.lang,
    authors: [{ name: feed.publisher }],
    items: feed.items.map(({ id, address, title, summary, html, published, updated, authors, topics, image }) => ({
      id,
      url: address,
      title,
      summary,
      content_html: html,
      date_published: published,
      date_modified: updated,
      ...(authors.length > 0 && { authors: authors.map(({ name, url }) => (url ? { name, url } : { name })) }),
      tags: [...topics],
      language: feed.lang,
      ...(image !== undefined && { image }),
    })),
  });
  // The library leaves an empty list out, which the format requires.
  return `${JSON.stringify({ items: [], ...(document as object) })}\n`;
}
