/** Words on the facts as data: the links to them, and the columns of their tables. */
export interface DataWords {
  /** Label before the links to a page's facts in other formats. */
  readonly data: string;
  /** Heading of the code by which other sites embed the chart of a variable. */
  readonly embedChart: string;
  /** Link to a briefing's page of embed codes, and its heading. */
  readonly embedFigures: string;
  /** Instructions on that page. */
  readonly embedIntro: string;
  /** Accessible name of the code for one figure. */
  readonly embedCode: (label: string) => string;
  /** Column titles for people who open a table in a spreadsheet, by column key. */
  readonly columnTitles: Readonly<
    Record<
      | 'briefing'
      | 'lang'
      | 'published'
      | 'id'
      | 'label'
      | 'value'
      | 'minValue'
      | 'maxValue'
      | 'margin'
      | 'confidence'
      | 'qualifier'
      | 'notation'
      | 'unit'
      | 'unitCode'
      | 'status'
      | 'attributedTo'
      | 'observationDate'
      | 'observationPeriod'
      | 'observationAbout'
      | 'variable'
      | 'sources'
      | 'derivedFrom'
      | 'comparedWith'
      | 'rank'
      | 'note',
      string
    >
  >;
}
