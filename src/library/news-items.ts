import { type BriefingEntry, briefingName } from '../domain/briefing-entry.ts';
import { briefingHref } from '../domain/briefing-link.ts';
import type { FactGraph } from '../domain/fact-graph.ts';
import { toSiteFrame } from '../domain/site-view.ts';
import type { NewsItem } from '../formats/feed/news-feed.ts';
import { toNewsItem } from '../formats/feed/news-item.ts';
import { briefingPage } from './briefings.ts';
import { lastingId } from './lasting-id.ts';

/** Items that several feeds hold are made once; more than so many would fill the memory of a large site. */
const mostKept = 300;

const kept = new WeakMap<FactGraph, Map<BriefingEntry, Promise<NewsItem>>>();

/** A briefing with its whole text for feeds. */
export function briefingItem(facts: FactGraph, entry: BriefingEntry): Promise<NewsItem> {
  const items = kept.get(facts) ?? new Map<BriefingEntry, Promise<NewsItem>>();
  kept.set(facts, items);
  const item = items.get(entry) ?? made(facts, entry);
  // The last one asked for is the last to go.
  items.delete(entry);
  items.set(entry, item);
  const [oldest] = items.keys();
  if (items.size > mostKept && oldest !== undefined) items.delete(oldest);
  return item;
}

async function made(facts: FactGraph, entry: BriefingEntry): Promise<NewsItem> {
  const frame = toSiteFrame(facts, entry.lang);
  return toNewsItem(await briefingPage(entry), frame, briefingHref(facts, entry), lastingId(briefingName(entry)));
}
