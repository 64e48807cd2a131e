/** A link to a page of the site; `href` has the base path. */
export interface PageLink {
  readonly href: string;
  readonly title: string;
  /** The language of the title, if it may differ from that of the page. */
  readonly lang?: string;
}

/** A link to a list, with the number of its entries. */
export interface CountedLink extends PageLink {
  readonly count: number;
}

/** The same page in another language. */
export interface Alternate {
  readonly lang: string;
  readonly href: string;
}
