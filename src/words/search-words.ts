/** Words of the page of the search. */
export interface SearchWords {
  /** Title of the page, and the link to it. */
  readonly search: string;
  /** What is searched; the label of the field. */
  readonly searchField: string;
  readonly searchButton: string;
  /** What narrows a search, and what stands for no choice. */
  readonly searchFilters: Readonly<
    Record<'topic' | 'year' | 'place' | 'source' | 'status', { readonly label: string; readonly any: string }>
  >;
  /** How many briefings were found, by plural category; `{n}` stands for the number. */
  readonly searchFound: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
  readonly searchNothing: string;
  readonly searchMore: string;
  /** Where the index cannot be loaded, as while the site is written. */
  readonly searchUnavailable: string;
  /** Where no script runs; the lists of briefings follow. */
  readonly searchWithoutScript: string;
}
