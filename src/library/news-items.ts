import { briefingHref } from '../domain/graph/briefing-link.ts';
import { toSiteChrome } from '../domain/page/site-view.ts';
import { briefingName } from '../domain/record/briefing-entry.ts';
import type { NewsItem } from '../formats/feed/news-feed.ts';
import { toNewsItem } from '../formats/feed/news-item.ts';
import { pageInFull } from './briefings.ts';
import { briefingOf, type CollectedEntry } from './entries.ts';
import { graph } from './graph.ts';
import { lastingId } from './lasting-id.ts';
import { memoizeRecent } from './memoize-recent.ts';

/** A briefing with its whole text for feeds, made once for all feeds that contain it. */
export const briefingItem = memoizeRecent(300, async (facts, entry): Promise<NewsItem> => {
  const chrome = toSiteChrome(facts, entry.lang);
  return toNewsItem(pageInFull(facts, entry), chrome, briefingHref(facts, entry), lastingId(briefingName(entry)));
});

/** The same, from the briefing's collection entry. */
export function newsItemOf(entry: CollectedEntry): Promise<NewsItem> {
  return briefingItem(graph(), briefingOf(entry));
}
