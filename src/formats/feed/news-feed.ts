/** A feed independent of its format. Addresses are absolute; dates are instants, as all feed formats require. */
export interface NewsFeed {
  /** A permanent IRI, independent of the address. */
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  /** The page that the feed follows. */
  readonly page: string;
  /** The feed's own address. */
  readonly address: string;
  /** Address of the style sheet for browsers. */
  readonly stylesheet: string;
  readonly publisher: string;
  /** The address of its logo. */
  readonly logo: string | undefined;
  /** The newest first. */
  readonly items: readonly NewsItem[];
}

/** A briefing, or an update of one. */
export interface NewsItem {
  /** A permanent IRI, independent of title, address and domain, by which feed readers recognise the item. */
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** The whole text as HTML with absolute addresses, readable without styles. */
  readonly html: string;
  readonly published: Date;
  /** Time of the last update, else of publication. */
  readonly updated: Date;
  readonly authors: readonly { readonly name: string; readonly url: string | undefined }[];
  readonly topics: readonly string[];
  readonly image: string | undefined;
}

/** Time of the last change in the feed; 1970 for an empty one. */
export function lastChange({ items }: NewsFeed): Date {
  return new Date(Math.max(0, ...items.map(({ updated }) => updated.getTime())));
}

/** The Media RSS element for an item's picture. https://www.rssboard.org/media-rss */
export function mediaOf(image: string | undefined) {
  return image === undefined ? {} : { media: { contents: [{ url: image, medium: 'image' }] } };
}
