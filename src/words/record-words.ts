/** Words of the pages across briefings: figures, sources, updates, topics, archive. Dates come formatted. */
export interface RecordWords {
  readonly topics: string;
  /** Short name of the list of corrections and updates, in the navigation. */
  readonly correctionsSection: string;
  readonly archive: string;
  /** Accessible name of the links to the sections of the site. */
  readonly sectionNavigation: string;
  /** Accessible name of the breadcrumbs. */
  readonly breadcrumbs: string;
  /** Accessible name of the links to other pages of a list. */
  readonly listPages: string;
  readonly olderPage: string;
  readonly newerPage: string;
  /** Link from the newest briefings to the archive. */
  readonly allBriefings: string;
  /** Accessible name of the links to the briefings just before and after. */
  readonly neighbours: string;
  readonly olderBriefing: string;
  readonly newerBriefing: string;

  readonly briefingCount: (count: number) => string;
  readonly valueCount: (count: number) => string;
  readonly figureCount: (count: number) => string;

  /** Introductions to the lists of figures, sources and updates. */
  readonly figuresIntro: string;
  readonly sourcesIntro: string;
  readonly updatesIntro: string;
  readonly noFigures: string;
  readonly noSources: string;
  readonly noUpdates: string;
  /** Heading of the voices on a topic, each with its figures. */
  readonly whoSaysWhat: string;
  /** Which part of a topic's dates, places and voices stands on its page. Counts come printed; `shown` is 3 to 10. */
  readonly lastOf: Readonly<Record<'dates' | 'places' | 'voices', (shown: string, all: string) => string>>;
  /** Heading of variables without topic. */
  readonly otherTopics: string;

  /** Before the source in which a variable is defined. */
  readonly definedBy: string;
  /** Label of a variable's current value. */
  readonly latestValue: string;
  /** Heading of the table of a variable. */
  readonly everyValue: string;
  /** Replaces a missing observation date. */
  readonly undated: string;
  /** A value whose briefing was withdrawn. */
  readonly briefingRetracted: string;
  /** Replaces the current value if all values were withdrawn. */
  readonly noStandingValue: string;

  /** Label before the sources based on this one. */
  readonly basisOf: string;
  /** Heading of the briefings and figures that use a source. */
  readonly restingOnSource: string;
  /** How many that are, below the heading or after it. */
  readonly impact: (briefings: number, figures: number) => string;
  /** Where nothing does, without the heading. */
  readonly noImpact: string;
  /** Headings of briefings that cite a source directly, and of those that depend on it through others. */
  readonly namesSource: string;
  readonly restsThroughOthers: string;
  /** How a figure or briefing depends on a source: through the named sources or figures. */
  readonly throughSources: (titles: string) => string;
  readonly computedFrom: (labels: string) => string;

  /** Accessible name of the filter by type of update, and its option for all. */
  readonly filterUpdates: string;
  readonly allUpdates: string;
  readonly updateTypes: Readonly<Record<'update' | 'clarification' | 'correction' | 'retraction', string>>;
  /** Labels of a change: before, after. */
  readonly valueBefore: string;
  readonly valueAfter: string;
  /** Links to feeds: of all briefings, of those of a topic, of corrections. */
  readonly newsFeed: string;
  readonly topicFeed: string;
  readonly updatesFeed: string;

  /** Why a briefing is related: what it shares, as a list of names. */
  readonly sharedBond: Readonly<Record<'variable' | 'source' | 'topic', (names: string, count: number) => string>>;
  readonly editorsChoice: string;
}
