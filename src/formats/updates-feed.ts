import { generateAtomFeed } from 'feedsmith';
import { publishedAt } from '../domain/schedule.ts';
import type { SiteFrame } from '../domain/site-frame.ts';
import { typeset } from '../domain/typography.ts';
import { updateInWords } from '../domain/update-words.ts';
import type { PublishedUpdate } from '../domain/updates-view.ts';
import { wordsFor } from '../words/words.ts';

/**
 * Corrections and updates as an Atom feed (RFC 4287). The id of an entry is the address of its briefing with the anchor
 * of the update: it never changes, so that no reader sees an entry twice.
 *
 * @param updates Newest first.
 * @param addresses Of the feed and of the page that it belongs to, with the base path.
 */
export function updatesFeed(
  updates: readonly PublishedUpdate[],
  frame: SiteFrame,
  addresses: { readonly feed: string; readonly page: string },
): string {
  const { lang, origin, name } = frame;
  const words = wordsFor(lang);
  const absolute = (href: string) => new URL(href, origin).href;
  const moment = ({ update: { date } }: PublishedUpdate) => new Date(publishedAt(date, frame.timeZone));
  return generateAtomFeed({
    id: absolute(addresses.feed),
    title: { value: `${words.updates} – ${typeset(name, lang)}` },
    // A feed without entries has not changed since anyone can remember.
    updated: updates[0] === undefined ? new Date(0) : moment(updates[0]),
    authors: [{ name: frame.publisher.name }],
    links: [
      { href: absolute(addresses.feed), rel: 'self', type: 'application/atom+xml' },
      { href: absolute(addresses.page), rel: 'alternate', type: 'text/html', hreflang: lang },
    ],
    entries: updates.map((published) => ({
      id: absolute(`${published.briefing.href}#${published.anchor}`),
      title: { value: `${words.updateType[published.update.type]} – ${typeset(published.briefing.title, lang)}` },
      updated: moment(published),
      links: [{ href: absolute(`${published.briefing.href}#updates`), rel: 'alternate', type: 'text/html' }],
      content: { type: 'text', value: updateInWords(published, lang) },
    })),
  });
}
