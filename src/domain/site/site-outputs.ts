import type { EmbedChoice, SiteRecord } from '../../schema/site.ts';

/** What a site has for other sites and for search, besides its pages. */
export interface SiteOutputs {
  /** Which figures other sites can frame. */
  readonly embeds: EmbedChoice;
  readonly search: boolean;
  /** Whether links to its pages have pictures. */
  readonly previews: boolean;
}

/** The settings of `site.yaml` that choose outputs. */
export type OutputSettings = Pick<SiteRecord, keyof SiteOutputs>;

/** The outputs of a site: all, unless `site.yaml` switches some off. */
export function outputsOf({ embeds = 'all', search = true, previews = true }: OutputSettings): SiteOutputs {
  return { embeds, search, previews };
}
