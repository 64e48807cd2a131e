import {
  type FeedFile,
  feedPath,
  feedStylePath,
  homePath,
  updatesFeedPath,
  updatesPath,
  withBase,
} from '../domain/address.ts';
import { briefingName } from '../domain/briefing-entry.ts';
import { briefingHref } from '../domain/briefing-link.ts';
import { briefingsIn, type FactGraph } from '../domain/fact-graph.ts';
import { inLanguage } from '../domain/localized-text.ts';
import { toSiteFrame } from '../domain/site-view.ts';
import { publishedUpdates } from '../domain/updates-view.ts';
import type { NewsFeed, NewsItem } from '../formats/feed/news-feed.ts';
import { toNewsItem } from '../formats/feed/news-item.ts';
import { toUpdateItem, updatesFeedTexts } from '../formats/feed/update-item.ts';
import { briefingKey, briefingPage } from './briefings.ts';
import { digest } from './digest.ts';
import { graph } from './graph.ts';
import { lastingFeedId, lastingId, lastingUpdateId } from './lasting-id.ts';

/** Readers ask again often, and know what they have shown: a feed holds what came out since they last asked. */
const mostBriefings = 30;

/** Changes are short: so many of them reach every reader who asks once a week. */
const mostUpdates = 100;

/** The newest briefings of a language, whole. */
export async function briefingsFeed(lang: string, file: FeedFile): Promise<NewsFeed> {
  const facts = graph();
  const { languages } = facts.site;
  const frame = toSiteFrame(facts, lang);
  const newest = briefingsIn(facts, lang).slice(0, mostBriefings);
  const items = await Promise.all(
    newest.map(async (entry) =>
      toNewsItem(await briefingPage(entry), frame, briefingHref(facts, entry), lastingId(briefingName(entry))),
    ),
  );
  const paths = { page: homePath(lang, languages), feed: feedPath(lang, file, languages) };
  return feedOf(facts, lang, { title: frame.name, description: frame.description ?? frame.name }, paths, items);
}

/** The newest corrections and updates of a language. */
export async function updatesFeed(lang: string): Promise<NewsFeed> {
  const facts = graph();
  const { languages } = facts.site;
  const frame = toSiteFrame(facts, lang);
  const items = publishedUpdates(facts, lang)
    .slice(0, mostUpdates)
    .map((published) => toUpdateItem(published, frame, lastingUpdateId(published)));
  const paths = { page: updatesPath(lang, languages), feed: updatesFeedPath(lang, languages) };
  return feedOf(facts, lang, updatesFeedTexts(frame), paths, items);
}

function feedOf(
  { site }: FactGraph,
  lang: string,
  texts: Pick<NewsFeed, 'title' | 'description'>,
  paths: { readonly page: string; readonly feed: string },
  items: readonly NewsItem[],
): NewsFeed {
  const absolute = (path: string) => site.origin + withBase(site.base, path);
  return {
    ...texts,
    id: lastingFeedId(paths.feed),
    lang,
    page: absolute(paths.page),
    address: absolute(paths.feed),
    stylesheet: withBase(site.base, feedStylePath),
    publisher: inLanguage(site.publisher.name, lang, site.languages),
    items,
  };
}

/** The languages that have feeds, each with a key that changes with what its feeds hold. */
export async function feedLanguages(): Promise<{ lang: string; cacheKey: string }[]> {
  const facts = graph();
  return facts.site.languages.map((lang) => {
    const newest = briefingsIn(facts, lang).slice(0, mostBriefings);
    return { lang, cacheKey: digest(newest.map((entry) => briefingKey(facts, entry))) };
  });
}
