/** Words on the facts of a briefing: figures, dates, sources, corrections. Dates come formatted, days without article. */
export interface FactWords {
  /** Adjectives that agree with the language's word for a figure. */
  readonly status: Readonly<Record<'confirmed' | 'estimated' | 'claimed' | 'projected' | 'disputed', string>>;
  readonly sourceType: Readonly<
    Record<'statement' | 'article' | 'report' | 'study' | 'dataset' | 'document' | 'interview' | 'post', string>
  >;
  readonly updateType: Readonly<Record<'update' | 'clarification' | 'correction' | 'retraction', string>>;

  /** Heading of the facts beside a briefing. */
  readonly facts: string;
  readonly figures: string;
  readonly dates: string;
  readonly places: string;
  readonly sources: string;
  /** Heading of the key points. */
  readonly keyPoints: string;
  /** Heading of the numbered list of sources. */
  readonly references: string;
  /** Heading of the change log of a briefing. */
  readonly corrections: string;
  /** Name of the site's list of corrections and updates. */
  readonly updates: string;
  /** Fallback title of an aside with background. */
  readonly context: string;

  /** The line below the facts: number of sources. */
  readonly restsOnSources: (count: number) => string;
  /** Label before the numbers of a figure's sources. */
  readonly sourceNumbers: (count: number) => string;
  /** Label before the links from a card or source to its mentions in the text. */
  readonly inTheText: string;
  /** Visible text of such a link: part of its accessible name, `backToText`. */
  readonly mention: (mention: number) => string;
  /** Link from a card or source to its n-th mention in the text. */
  readonly backToText: (mention: number) => string;
  /** Label of the button that shows the other figures. */
  readonly moreFigures: (count: number) => string;
  /** Label before the figure that replaces a deprecated one. */
  readonly replacedBy: string;
  /** Label of a figure that is withdrawn and has no replacement. */
  readonly deprecated: string;
  /** The period that a briefing's figures are about, past or future; `period` is a date or interval in words. */
  readonly figuresAsOf: (period: string) => string;
  /** Number of undated figures. */
  readonly undatedFigures: (count: number) => string;
  /** Link after a corrected number in the text, leading to the correction. */
  readonly correctedFigure: string;
  /** Link that closes an open source. */
  readonly closeSource: string;
  /** The formula of a derived figure, in words. */
  readonly derivedAs: (formula: string) => string;
  /** Label before the sources of a source. */
  readonly basedOn: string;
  readonly consultedOn: (day: string) => string;
  /** Link to the archived copy of a source. */
  readonly archivedCopy: string;
  readonly license: string;
  /** A change of a figure: label, value before, value after. */
  readonly changedFrom: (label: string, from: string, to: string) => string;
}
