/** Words of the page of the search. */
export interface SearchWords {
  /** Title of the page, and the link to it. */
  readonly search: string;
  /** Label of the search field. */
  readonly searchField: string;
  readonly searchButton: string;
  /** What opens the filters. */
  readonly searchNarrow: string;
  /** Labels of the filters and of their empty option. */
  readonly searchFilters: Readonly<
    Record<'topic' | 'year' | 'place' | 'source' | 'status', { readonly label: string; readonly any: string }>
  >;
  /** Number of results, by plural category; `{n}` stands for the number. */
  readonly searchFound: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
  readonly searchNothing: string;
  readonly searchMore: string;
  /** Message if the index cannot be loaded, as in the development server. */
  readonly searchUnavailable: string;
  /** Message without scripts, before the lists of briefings. */
  readonly searchWithoutScript: string;
}
