import { type FeedFile, feedPath, feedStylePath, homePath, withBase } from '../domain/address.ts';
import { briefingHref } from '../domain/briefing-link.ts';
import { briefingsIn } from '../domain/fact-graph.ts';
import { toSiteFrame } from '../domain/site-view.ts';
import type { NewsFeed } from '../formats/feed/news-feed.ts';
import { toNewsItem } from '../formats/feed/news-item.ts';
import { briefingPage } from './briefings.ts';
import { digest } from './digest.ts';
import { graph } from './graph.ts';
import { lastingFeedId, lastingId } from './lasting-id.ts';

/** Readers ask again often, and know what they have shown: a feed holds what came out since they last asked. */
const mostItems = 30;

/** The newest briefings of a language, whole. */
export async function briefingsFeed(lang: string, file: FeedFile): Promise<NewsFeed> {
  const facts = await graph();
  const { languages, base, origin } = facts.site;
  const frame = toSiteFrame(facts, lang);
  const absolute = (path: string) => origin + withBase(base, path);
  const newest = briefingsIn(facts, lang).slice(0, mostItems);
  const path = feedPath(lang, file, languages);
  return {
    id: lastingFeedId(path),
    lang,
    title: frame.name,
    description: frame.description ?? frame.name,
    page: absolute(homePath(lang, languages)),
    address: absolute(path),
    stylesheet: withBase(base, feedStylePath),
    publisher: frame.publisher.name,
    items: await Promise.all(
      newest.map(async (entry) =>
        toNewsItem(await briefingPage(entry), frame, briefingHref(facts, entry), lastingId(entry)),
      ),
    ),
  };
}

/** The languages that have feeds, with a key that changes with what their feeds hold. */
export async function feedLanguages(): Promise<{ lang: string; cacheKey: string }[]> {
  const facts = await graph();
  return facts.site.languages.map((lang) => ({
    lang,
    cacheKey: digest([
      toSiteFrame(facts, lang),
      ...briefingsIn(facts, lang)
        .slice(0, mostItems)
        .map((entry) => [entry.digest, entry.pictures, facts.now >= entry.published]),
    ]),
  }));
}
