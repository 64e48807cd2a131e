/** A link to a page of the site; `href` has the base path. */
export interface PageLink {
  readonly href: string;
  readonly title: string;
  /** The language of the title, where it may be another than the page's. */
  readonly lang?: string;
}

/** A link with how much stands behind it. */
export interface CountedLink extends PageLink {
  readonly count: number;
}

/** The same page in another language. */
export interface Alternate {
  readonly lang: string;
  readonly href: string;
}
