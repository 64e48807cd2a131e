import type { APIRoute } from 'astro';
import { type FeedFile, feedFiles } from '../../domain/address.ts';
import { atomFeed } from '../../formats/feed/atom.ts';
import { jsonFeed } from '../../formats/feed/json-feed.ts';
import type { NewsFeed } from '../../formats/feed/news-feed.ts';
import { rssFeed } from '../../formats/feed/rss.ts';
import { briefingsFeed, feedLanguages } from '../../library/feeds.ts';
import { languageParams } from '../../library/site.ts';

interface Props {
  lang: string;
  file: FeedFile;
}

const formats: Readonly<Record<FeedFile, (feed: NewsFeed) => string>> = {
  'rss.xml': rssFeed,
  'atom.xml': atomFeed,
  'feed.json': jsonFeed,
};

export async function getStaticPaths() {
  const params = await languageParams();
  return (await feedLanguages()).flatMap(({ lang, cacheKey }) =>
    feedFiles.map((file) => ({ params: { lang: params.get(lang), feed: file }, props: { lang, file }, cacheKey })),
  );
}

/** The newest briefings of a language in one format of feeds. */
export const GET: APIRoute<Props> = async ({ props: { lang, file } }) =>
  new Response(formats[file](await briefingsFeed(lang, file)));
