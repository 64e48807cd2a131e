import type { BriefingPage } from '../../domain/briefing/briefing-page.ts';
import { publishedAt } from '../../domain/date/schedule.ts';
import { typeset } from '../../domain/language/typography.ts';
import type { SiteChrome } from '../../domain/page/site-chrome.ts';
import { briefingHtml } from './briefing-html.ts';
import type { NewsItem } from './news-feed.ts';

/**
 * A briefing as an item of a feed.
 *
 * @param href Address of the briefing, with the base path.
 * @param id The permanent IRI of the briefing.
 */
export function toNewsItem(page: BriefingPage, chrome: SiteChrome, href: string, id: string): NewsItem {
  const { origin, timeZone } = chrome;
  const absolute = (path: string) => new URL(path, origin).href;
  const moment = (date: string) => new Date(publishedAt(date, timeZone));
  const address = absolute(href);
  return {
    id,
    address,
    title: typeset(page.title, page.lang),
    summary: typeset(page.summary, page.lang),
    html: briefingHtml(page, address, timeZone),
    published: moment(page.published),
    updated: moment(page.modified?.date ?? page.published),
    authors: page.authors.map(({ name, url }) => ({ name, url })),
    topics: page.topics.map(({ title }) => title),
    image: page.image === undefined ? undefined : absolute(page.image.src),
  };
}
