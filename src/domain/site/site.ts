import type { SiteRecord } from '../../schema/site.ts';
import type { SiteLook } from '../look/look.ts';
import type { Picture } from './picture.ts';

/** The settings of `site.yaml`, with the address, which the environment may override. */
export interface Site extends SiteRecord {
  /** Scheme, host and port, without a final slash. */
  readonly origin: string;
  /** The path of the site on its host, with a slash at both ends; `/` at the root of a domain. */
  readonly base: string;
  /** Fonts and accent for pages. Missing until a build or server has made them. */
  readonly look?: SiteLook;
  /** Pictures in texts, by their file below the content folder. Missing until a build or server has made them. */
  readonly pictures?: Readonly<Record<string, Picture>>;
  /** The publisher's logo. Missing until a build or server has made it, and if the publisher has none. */
  readonly logo?: string;
}

/** The language whose pages are at the root of the site. */
export function defaultLanguage(site: Pick<Site, 'languages'>): string {
  const [first] = site.languages;
  if (first === undefined) throw new RangeError('A site has at least one language.');
  return first;
}
