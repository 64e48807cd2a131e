import type { SiteRecord } from '../../schema/site.ts';
import type { SiteLook } from '../look/look.ts';
import type { Picture } from './picture.ts';

/** The newsroom as the build sees it: `site.yaml` with the address that the environment may override. */
export interface Site extends SiteRecord {
  /** Scheme, host and port, without a final slash. */
  readonly origin: string;
  /** The path that the site is served under, with a slash at both ends; `/` at a domain's root. */
  readonly base: string;
  /** Fonts and accent, ready for pages; absent until a build or a server has made them. */
  readonly look?: SiteLook;
  /** Pictures that texts show, by their file below the content folder; absent likewise. */
  readonly pictures?: Readonly<Record<string, Picture>>;
  /** The publisher's logo, one of these pictures; absent likewise, and where the publisher has none. */
  readonly logo?: string;
}

/** The language at the root of the site. */
export function defaultLanguage(site: Pick<Site, 'languages'>): string {
  const [first] = site.languages;
  if (first === undefined) throw new RangeError('A site has at least one language.');
  return first;
}
