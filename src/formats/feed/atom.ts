import { generateAtomFeed } from 'feedsmith';
import { lastChange, mediaOf, type NewsFeed } from './news-feed.ts';

/** A feed as Atom. https://www.rfc-editor.org/rfc/rfc4287 */
export function atomFeed(feed: NewsFeed): string {
  return generateAtomFeed(
    {
      id: feed.id,
      title: { value: feed.title },
      subtitle: { value: feed.description },
      updated: lastChange(feed),
      ...(feed.logo !== undefined && { logo: feed.logo }),
      authors: [{ name: feed.publisher }],
      links: [
        { rel: 'self', type: 'application/atom+xml', href: feed.address },
        { rel: 'alternate', type: 'text/html', hreflang: feed.lang, href: feed.page },
      ],
      entries: feed.items.map(({ id, address, title, summary, html, published, updated, authors, topics, image }) => ({
        id,
        title: { value: title },
        summary: { value: summary },
        content: { type: 'html', value: html },
        links: [{ rel: 'alternate', type: 'text/html', href: address }],
        published,
        updated,
        ...(authors.length > 0 && { authors: authors.map(({ name, url }) => (url ? { name, uri: url } : { name })) }),
        categories: topics.map((term) => ({ term })),
        ...mediaOf(image),
      })),
      xml: { lang: feed.lang },
    },
    { stylesheets: [{ type: 'text/css', href: feed.stylesheet }] },
  );
}
