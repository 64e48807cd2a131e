import { feedFiles, feedPath, feedTypes, withBase } from '../address/address.ts';
import { localize } from '../language/localized-text.ts';
import { typeset } from '../language/typography.ts';
import type { Site } from './site.ts';

/** A link to a feed, for programs and for readers; `href` has the base path. */
export interface FeedLink {
  readonly href: string;
  readonly type: string;
  readonly title: string;
}

/**
 * The feeds that follow a page, one in each format.
 *
 * @param page The path of the page.
 * @param title The title of the page; missing for the front page.
 */
export function feedLinks(site: Site, lang: string, page: string, title?: string): FeedLink[] {
  return feedFiles.map((file) => ({
    href: withBase(site.base, feedPath(page, file)),
    type: feedTypes[file],
    title: feedTitle(site, lang, title),
  }));
}

/** The title of a page's feeds, which readers see among those of other sites. */
export function feedTitle(site: Site, lang: string, title?: string): string {
  const name = typeset(localize(site.name, lang, site.languages), lang);
  return title === undefined ? name : `${typeset(title, lang)} – ${name}`;
}
