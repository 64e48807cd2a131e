import type { PolicyName } from '../../schema/policies.ts';
import type { PageLink } from '../address/page-link.ts';
import type { PageLook } from '../look/look.ts';
import type { FeedLink } from '../site/feed-link.ts';
import type { LinkPreview } from './link-preview.ts';

/** What every page has around its content, in its language: name and home of the newsroom, plain pages, languages. */
export interface SiteChrome {
  readonly lang: string;
  readonly name: string;
  readonly description: string | undefined;
  readonly publisher: {
    readonly name: string;
    readonly url: string | undefined;
    readonly email: string | undefined;
    /** With an absolute address, and its size in pixels. */
    readonly logo: { readonly address: string; readonly width: number; readonly height: number } | undefined;
  };
  /** Addresses of the newsroom's policies, absolute, by their properties in schema.org. */
  readonly policies: Readonly<Partial<Record<PolicyName, string>>>;
  /** With the base path. */
  readonly homeHref: string;
  /** Undefined if the site has no search. */
  readonly searchHref: string | undefined;
  /** The base path itself, with a slash at both ends. */
  readonly base: string;
  /** Scheme and host, for canonical links. */
  readonly origin: string;
  readonly timeZone: string;
  /** The feeds of the language. */
  readonly feeds: readonly FeedLink[];
  readonly look: PageLook;
  /** The preview picture of pages that have none of their own. Used by pages only. */
  readonly preview?: LinkPreview | undefined;
  /** Links to the lists across briefings: figures, sources, updates, topics, archive. */
  readonly sections: readonly PageLink[];
  readonly pages: readonly { readonly href: string; readonly title: string }[];
  /** The home page of each language of the site, in the order of `site.yaml`. */
  readonly languages: readonly { readonly lang: string; readonly name: string; readonly href: string }[];
}
