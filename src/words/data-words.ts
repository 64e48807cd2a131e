/** Words on the facts as data: the links to them, and the columns of their tables. */
export interface DataWords {
  /** Label before the links to a page's facts in other formats. */
  readonly data: string;
  /** Link to the page that tells how to show a briefing's figures elsewhere, and its heading. */
  readonly embedFigures: string;
  /** What to do there, and what one gets. */
  readonly embedIntro: string;
  /** Accessible name of the code for one figure. */
  readonly embedCode: (label: string) => string;
  /** What those who open a table in a spreadsheet read above its columns, by the key of the column. */
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
      | 'qualifier'
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
      | 'rank'
      | 'note',
      string
    >
  >;
}
