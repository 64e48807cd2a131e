/** What makes the pages of a language look as `site.yaml` asks: fonts and accent, over the tokens. */
export interface PageLook {
  /** CSS outside of every layer, so that it wins over the tokens. */
  readonly styles: string;
  /** Addresses of the fonts that the first screen needs. */
  readonly preload: readonly string[];
}

export interface SiteLook {
  readonly pages: Readonly<Record<string, PageLook>>;
  /** Names of the font files that pages may ask for, as kept in the cache. */
  readonly fontFiles: readonly string[];
}
