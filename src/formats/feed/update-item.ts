import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { publishedAt } from '../../domain/date/schedule.ts';
import { isFromRight } from '../../domain/language/text-direction.ts';
import { typeset } from '../../domain/language/typography.ts';
import type { PublishedUpdate } from '../../domain/list/published-update.ts';
import { updateInWords } from '../../domain/list/update-words.ts';
import type { SiteChrome } from '../../domain/page/site-chrome.ts';
import { wordsFor } from '../../words/words.ts';
import type { NewsItem } from './news-feed.ts';

/**
 * An update as an item of a feed: its type, briefing and reason, and the values before and after.
 *
 * @param id A permanent IRI, independent of other updates and of rewording.
 */
export function toUpdateItem(published: PublishedUpdate, { lang, origin, timeZone }: SiteChrome, id: string): NewsItem {
  const { update, briefing } = published;
  const kind = wordsFor(lang).updateType[update.type];
  const moment = new Date(publishedAt(update.date, timeZone));
  const text = updateInWords(published, lang);
  return {
    id,
    address: new URL(`${briefing.href}#updates`, origin).href,
    title: `${kind} – ${typeset(briefing.title, lang)}`,
    summary: text,
    html: toHtml(h('p', isFromRight(lang) ? { lang, dir: 'rtl' } : {}, text)),
    published: moment,
    updated: moment,
    authors: [],
    topics: [kind],
    image: undefined,
  };
}
