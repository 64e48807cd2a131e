/** Words of the pages across briefings: figures, sources, updates, topics, archive. Dates come formatted. */
export interface RecordWords {
  readonly topics: string;
  /** Short name of the list of corrections and updates, in the navigation. */
  readonly correctionsSection: string;
  readonly archive: string;
  /** Accessible name of the links to the sections of the site. */
  readonly sectionNavigation: string;
  /** Accessible name of the way from the home page to this one. */
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

  /** What the lists of figures, sources and updates are, in a sentence each. */
  readonly figuresIntro: string;
  readonly sourcesIntro: string;
  readonly updatesIntro: string;
  readonly noFigures: string;
  readonly noSources: string;
  readonly noUpdates: string;
  readonly noTopics: string;
  /** Heading of variables without topic. */
  readonly otherTopics: string;

  /** Label of the value that stands for a variable. */
  readonly latestValue: string;
  /** Heading of the table of a variable. */
  readonly everyValue: string;
  /** In place of a date of observation. */
  readonly undated: string;
  /** A value whose briefing was withdrawn. */
  readonly briefingRetracted: string;
  /** What stands for a variable of which every value was given up. */
  readonly noStandingValue: string;

  /** Label before the sources that rest on this one. */
  readonly basisOf: string;
  /** Heading of what rests on a source. */
  readonly restingOnSource: string;
  /** How much rests on a source; `what` is "3 briefings and 12 figures". */
  readonly impact: (briefings: number, figures: number) => string;
  readonly noImpact: string;
  /** Headings of the briefings that name a source, and of those that rest on it through others. */
  readonly namesSource: string;
  readonly restsThroughOthers: string;
  /** Why a figure or briefing rests on a source: through the sources or figures named. */
  readonly throughSources: (titles: string) => string;
  readonly computedFrom: (labels: string) => string;

  /** Accessible name of the choice among types of updates, and the choice of all. */
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

  /** Why a briefing is related: what both have in common, by names in a list. */
  readonly sharedBond: Readonly<Record<'variable' | 'source' | 'topic', (names: string, count: number) => string>>;
  readonly editorsChoice: string;
}
