import { feedFiles, feedPath, feedTypes, withBase } from '../address/address.ts';
import { localize } from '../language/localized-text.ts';
import { typeset } from '../language/typography.ts';
import type { Site } from './site.ts';

/** A feed of a page, for programs and people who look for one; `href` has the base path. */
export interface FeedLink {
  readonly href: string;
  readonly type: string;
  readonly title: string;
}

/**
 * The feeds that follow a page, one in each format.
 *
 * @param page The path of the page.
 * @param title What the page is called; absent for the front page.
 */
export function feedLinks(site: Site, lang: string, page: string, title?: string): FeedLink[] {
  return feedFiles.map((file) => ({
    href: withBase(site.base, feedPath(page, file)),
    type: feedTypes[file],
    title: feedTitle(site, lang, title),
  }));
}

/** What the feeds of a page are called, among those of other sites. */
export function feedTitle(site: Site, lang: string, title?: string): string {
  const name = typeset(localize(site.name, lang, site.languages), lang);
  return title === undefined ? name : `${typeset(title, lang)} – ${name}`;
}
