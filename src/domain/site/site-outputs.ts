import type { EmbedChoice, SiteRecord } from '../../schema/site.ts';

/** What a build makes in addition to pages: frames for other sites, the search, preview pictures. */
export interface SiteOutputs {
  /** Which figures other sites can embed. */
  readonly embeds: EmbedChoice;
  readonly search: boolean;
  /** Whether pages have preview pictures. */
  readonly previews: boolean;
}

/** The settings of `site.yaml` that choose outputs. */
export type OutputSettings = Pick<SiteRecord, keyof SiteOutputs>;

/** The outputs of a site: all of them, except those that `site.yaml` switches off. */
export function outputsOf({ embeds = 'all', search = true, previews = true }: OutputSettings): SiteOutputs {
  return { embeds, search, previews };
}
