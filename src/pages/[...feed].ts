import type { APIRoute } from 'astro';
import { type FeedFile, feedFiles, feedPath } from '../domain/address/address.ts';
import { atomFeed } from '../formats/feed/atom.ts';
import { jsonFeed } from '../formats/feed/json-feed.ts';
import type { NewsFeed } from '../formats/feed/news-feed.ts';
import { rssFeed } from '../formats/feed/rss.ts';
import { type Channel, channels, newsFeed } from '../library/feeds.ts';

interface Props {
  channel: Channel;
  file: FeedFile;
}

const formats: Readonly<Record<FeedFile, (feed: NewsFeed) => string>> = {
  'rss.xml': rssFeed,
  'atom.xml': atomFeed,
  'feed.json': jsonFeed,
};

export function getStaticPaths() {
  return channels().flatMap((channel) =>
    feedFiles.map((file) => ({
      params: { feed: decodeURI(feedPath(channel.page, file).slice(1)) },
      props: { channel, file },
      cacheKey: channel.cacheKey,
    })),
  );
}

/** The feeds of all pages that have some, in every format. */
export const GET: APIRoute<Props> = async ({ props: { channel, file } }) =>
  new Response(formats[file](await newsFeed(channel, file)));
