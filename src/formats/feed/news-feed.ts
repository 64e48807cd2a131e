/** A feed in no format yet. Addresses are absolute; dates are moments, as every format of feeds wants them. */
export interface NewsFeed {
  /** An IRI that stays when the address changes. */
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  /** The page that the feed follows. */
  readonly page: string;
  /** Where the feed itself stands. */
  readonly address: string;
  /** Where its looks for a browser stand. */
  readonly stylesheet: string;
  readonly publisher: string;
  /** The address of its logo. */
  readonly logo: string | undefined;
  /** The newest first. */
  readonly items: readonly NewsItem[];
}

/** A briefing, or a change of one, for a feed reader. */
export interface NewsItem {
  /** An IRI that stays when title, address and domain change; readers know by it what they have shown. */
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** The whole text as HTML, with absolute addresses, readable without styles. */
  readonly html: string;
  readonly published: Date;
  /** The newest change; without one, publication. */
  readonly updated: Date;
  readonly authors: readonly { readonly name: string; readonly url: string | undefined }[];
  readonly topics: readonly string[];
  readonly image: string | undefined;
}

/** When anything in the feed last changed; the beginning of time for a feed without items. */
export function lastChange({ items }: NewsFeed): Date {
  return new Date(Math.max(0, ...items.map(({ updated }) => updated.getTime())));
}

/** The picture of an item for feeds in XML. https://www.rssboard.org/media-rss */
export function mediaOf(image: string | undefined) {
  return image === undefined ? {} : { media: { contents: [{ url: image, medium: 'image' }] } };
}
