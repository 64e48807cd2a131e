import { type FeedFile, feedPath, feedStylePath, homePath, withBase } from '../domain/address/address.ts';
import { briefingsIn, type FactGraph } from '../domain/graph/fact-graph.ts';
import { localize } from '../domain/language/localized-text.ts';
import { followedUpdates } from '../domain/list/followed-updates.ts';
import type { PublishedUpdate } from '../domain/list/published-update.ts';
import { topicBriefings } from '../domain/list/topic-view.ts';
import { toSiteChrome } from '../domain/page/site-view.ts';
import type { BriefingEntry } from '../domain/record/briefing-entry.ts';
import { feedTitle } from '../domain/site/feed-link.ts';
import type { NewsFeed, NewsItem } from '../formats/feed/news-feed.ts';
import { toUpdateItem } from '../formats/feed/update-item.ts';
import { chromeKey, pageKey } from './briefing-keys.ts';
import { digest } from './digest.ts';
import { graph } from './graph.ts';
import { lastingFeedId, lastingUpdateId } from './lasting-id.ts';
import { briefingItem } from './news-items.ts';

/** Briefings per feed. Feed readers poll often and remember what they have seen, so recent ones suffice. */
const mostBriefings = 30;

/** Updates per feed. They are short, and this many reach a reader who polls once a week. */
const mostUpdates = 100;

/** The content of the feeds of one page, in any format. */
export interface Channel {
  readonly lang: string;
  /** Path of the page that the feeds follow. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
  /** Newest first, at most as many as a feed holds. */
  readonly news: readonly BriefingEntry[] | readonly PublishedUpdate[];
  /** Changes with what the feeds hold. */
  readonly cacheKey: string;
}

/** All channels: the briefings of each language, those of each topic, all updates, and corrections. */
export function channels(): Channel[] {
  const facts = graph();
  return facts.site.languages.flatMap((lang) => [...briefingChannels(facts, lang), ...updateChannels(facts, lang)]);
}

/** A channel as a feed with the given file name. */
export async function newsFeed({ lang, page, title, description, news }: Channel, file: FeedFile): Promise<NewsFeed> {
  const facts = graph();
  const { site } = facts;
  const { publisher } = toSiteChrome(facts, lang);
  const absolute = (path: string) => site.origin + withBase(site.base, path);
  const path = feedPath(page, file);
  return {
    title,
    description,
    id: lastingFeedId(path),
    lang,
    page: absolute(page),
    address: absolute(path),
    stylesheet: withBase(site.base, feedStylePath),
    publisher: publisher.name,
    logo: publisher.logo?.address,
    items: await Promise.all(news.map((one) => toItem(one, lang))),
  };
}

async function toItem(one: BriefingEntry | PublishedUpdate, lang: string): Promise<NewsItem> {
  const facts = graph();
  return 'update' in one
    ? toUpdateItem(one, toSiteChrome(facts, lang), lastingUpdateId(one))
    : briefingItem(facts, one);
}

function briefingChannels(facts: FactGraph, lang: string): Channel[] {
  const { site } = facts;
  const home = {
    path: homePath(lang, site.languages),
    title: undefined,
    description: site.description && localize(site.description, lang, site.languages),
    entries: briefingsIn(facts, lang),
  };
  return [home, ...topicBriefings(facts, lang)].map(({ path, title: name, description, entries }) => {
    const title = feedTitle(site, lang, name);
    const news = entries.slice(0, mostBriefings);
    const cacheKey = digest([
      path,
      title,
      description,
      chromeKey(facts, lang),
      news.map((entry) => pageKey(facts, entry)),
    ]);
    return { lang, page: path, title, description: description ?? title, news, cacheKey };
  });
}

function updateChannels(facts: FactGraph, lang: string): Channel[] {
  return followedUpdates(facts, lang).map(({ path, title: name, description, updates }) => {
    const title = feedTitle(facts.site, lang, name);
    const news = updates.slice(0, mostUpdates);
    const cacheKey = digest([path, title, description, chromeKey(facts, lang), news]);
    return { lang, page: path, title, description, news, cacheKey };
  });
}
