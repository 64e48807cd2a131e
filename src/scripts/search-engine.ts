/** A briefing that was found. */
export interface Hit {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  /**
   * The parts of the briefing that match, each with the title and the address of its heading. Its excerpt has `<mark>`
   * around what matched, and other characters of HTML escaped.
   */
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

type Filters = Readonly<Record<string, string>>;

/** The part of Pagefind's interface that the page uses. https://pagefind.app/docs/api/ */
export interface SearchEngine {
  readonly options: (options: { readonly baseUrl: string; readonly excerptLength: number }) => Promise<void>;
  /** Without a query everything that the filters leave is found. */
  readonly search: (
    query: string | null,
    options: { readonly filters: Filters; readonly sort?: Readonly<Record<string, 'asc' | 'desc'>> },
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Hit> }[] }>;
  /** How many briefings each value of each filter has. */
  readonly filters: () => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

/**
 * Loads Pagefind from the folder that the build wrote. It picks the index by the language of the document. Fails where
 * there is none.
 */
export async function loadSearchEngine(base: string, folder: string): Promise<SearchEngine> {
  const engine: SearchEngine = await import(/* @vite-ignore */ `${base}${folder}/pagefind.js`);
  await engine.options({ baseUrl: base, excerptLength: 30 });
  return engine;
}
