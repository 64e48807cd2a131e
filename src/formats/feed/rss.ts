import { generateRssFeed } from 'feedsmith';
import { lastChange, mediaOf, type NewsFeed } from './news-feed.ts';

/**
 * A feed as RSS 2.0. RSS authors are e-mail addresses, so names use Dublin Core; the whole text and the last change
 * use common modules. https://www.rssboard.org/rss-specification
 */
export function rssFeed(feed: NewsFeed): string {
  return generateRssFeed(
    {
      title: feed.title,
      link: feed.page,
      description: feed.description,
      language: feed.lang,
      lastBuildDate: lastChange(feed),
      ...(feed.logo !== undefined && { image: { url: feed.logo, title: feed.title, link: feed.page } }),
      atom: { links: [{ rel: 'self', type: 'application/rss+xml', href: feed.address }] },
      items: feed.items.map(({ id, address, title, summary, html, published, updated, authors, topics, image }) => ({
        guid: { value: id, isPermaLink: false },
        link: address,
        title,
        description: summary,
        content: { encoded: html },
        pubDate: published,
        atom: { updated },
        dc: { creators: authors.length > 0 ? authors.map(({ name }) => name) : [feed.publisher] },
        categories: topics.map((name) => ({ name })),
        ...mediaOf(image),
      })),
    },
    { stylesheets: [{ type: 'text/css', href: feed.stylesheet }] },
  );
}
