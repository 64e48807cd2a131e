import type { PolicyName } from '../../schema/policies.ts';
import type { PageLink } from '../address/page-link.ts';
import type { PageLook } from '../look/look.ts';
import type { FeedLink } from '../site/feed-link.ts';
import type { LinkPreview } from './link-preview.ts';

/** The chrome of every page: the newsroom's name, the way home, the plain pages, the languages. In the page's language. */
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
  /** Where it says how it works: absolute addresses by the names of schema.org. */
  readonly policies: Readonly<Partial<Record<PolicyName, string>>>;
  /** With the base path. */
  readonly homeHref: string;
  /** Undefined where the site has no search. */
  readonly searchHref: string | undefined;
  /** The base path itself, with a slash at both ends. */
  readonly base: string;
  /** Scheme and host, for canonical links. */
  readonly origin: string;
  readonly timeZone: string;
  /** The feeds of the language. */
  readonly feeds: readonly FeedLink[];
  readonly look: PageLook;
  /** The picture of links to a page that has none of its own. Only pages ask for it. */
  readonly preview?: LinkPreview | undefined;
  /** What the site has beside its briefings: figures, sources, updates, topics, archive. */
  readonly sections: readonly PageLink[];
  readonly pages: readonly { readonly href: string; readonly title: string }[];
  /** The home page of each language of the site, in the order of `site.yaml`. */
  readonly languages: readonly { readonly lang: string; readonly name: string; readonly href: string }[];
}
