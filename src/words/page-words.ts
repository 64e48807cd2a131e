/** Words of the pages around the facts. Dates come formatted, days without article. */
export interface PageWords {
  readonly skipToContent: string;
  readonly home: string;
  readonly noBriefings: string;
  /** Accessible name of the site's navigation. */
  readonly mainNavigation: string;
  /** Accessible name of the links to other languages. */
  readonly languageSwitch: string;

  /** The latest change, which leads to the log. */
  readonly updatedOn: (date: string) => string;
  readonly correctedOn: (date: string) => string;
  /** In the log, in place of a correction that stands above the headline. */
  readonly toldAbove: string;
  /** Link from a mail to the page. */
  readonly readOnSite: string;
  /**
   * How many words of it a reader reads in a minute (Trauzettel-Klosinski and Dietz, Standardized Assessment of Reading
   * Performance, 2012).
   */
  readonly readingPace: number;
  readonly readingTime: (minutes: number) => string;
  readonly sourceCount: (count: number) => string;
  readonly byline: (names: readonly string[]) => string;
  readonly translationOf: (title: string) => string;
  /** Heading of the box that says how sure the figures are, and its parts. */
  readonly knownTitle: string;
  readonly knownParts: Readonly<Record<'known' | 'claimed' | 'unknown', string>>;
  /** Heading of the related briefings. */
  readonly related: string;

  /** Note beside a language without a translation of the page, in that language; it links to its home page. */
  readonly notTranslated: string;

  /** Notices before the text. */
  readonly outOfDate: (date: string) => string;
  readonly retracted: string;
  readonly retractedOn: (date: string) => string;
  readonly corrected: (date: string) => string;
  /** Notice that the original changed after the translation. */
  readonly originalChanged: (date: string) => string;
  /** Link to the original that changed. */
  readonly seeOriginal: string;
  readonly draft: string;
  readonly scheduledFor: (date: string) => string;

  /** Accessible name of a scrollable table in the text. */
  readonly table: string;
  /** Accessible names of the boxes of a task list. */
  readonly taskDone: string;
  readonly taskOpen: string;

  /** Heading of the footnotes. */
  readonly footnotes: string;
  /** Accessible name of the link from a footnote to its n-th call. */
  readonly footnoteBack: (call: number) => string;

  readonly pageMovedTitle: string;
  readonly pageNotFoundTitle: string;
  readonly pageNotFoundText: string;
  /** Text of the link on that page. */
  readonly pageNotFoundLink: string;

  /** Lines of the footer. */
  readonly publishedBy: (publisher: string) => string;
}
