import { briefingHref } from '../domain/graph/briefing-link.ts';
import { toSiteFrame } from '../domain/page/site-view.ts';
import { briefingName } from '../domain/record/briefing-entry.ts';
import type { NewsItem } from '../formats/feed/news-feed.ts';
import { toNewsItem } from '../formats/feed/news-item.ts';
import { answeredLately } from './answered-lately.ts';
import { pageInFull } from './briefings.ts';
import { lastingId } from './lasting-id.ts';

/** A briefing with its whole text for feeds; those that several feeds hold are made once. */
export const briefingItem = answeredLately(300, async (facts, entry): Promise<NewsItem> => {
  const frame = toSiteFrame(facts, entry.lang);
  return toNewsItem(pageInFull(facts, entry), frame, briefingHref(facts, entry), lastingId(briefingName(entry)));
});
