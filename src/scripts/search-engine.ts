/** A found briefing. */
export interface Hit {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Its whole text. */
  readonly content: string;
  /** Matching parts. */
  readonly sub_results: readonly SubResult[];
}

/** A part of a briefing below one heading, with the title and address of that. */
interface SubResult {
  readonly title: string;
  readonly url: string;
  /** Escaped HTML with `<mark>` around matches. */
  readonly excerpt: string;
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
}

type Filters = Readonly<Record<string, string>>;

/** The part of Pagefind's interface that the page uses. https://pagefind.app/docs/api/ */
export interface SearchEngine {
  readonly options: (options: { readonly baseUrl: string; readonly excerptLength: number }) => Promise<void>;
  /** Without a query, returns everything that passes the filters. */
  readonly search: (
    query: string | null,
    options: { readonly filters: Filters; readonly sort?: Readonly<Record<string, 'asc' | 'desc'>> },
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Hit> }[] }>;
  /** Number of briefings per value of each filter. */
  readonly filters: () => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

/** Loads Pagefind from the folder of a language's index that the build wrote. Rejects if it is not there. */
export async function loadSearchEngine(base: string, folder: string): Promise<SearchEngine> {
  const engine: SearchEngine = await import(/* @vite-ignore */ `${base}${folder}/pagefind.js`);
  await engine.options({ baseUrl: base, excerptLength: 30 });
  return engine;
}
