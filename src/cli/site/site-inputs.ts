import { type FactGraph, factGraph, type GraphInput } from '../../domain/graph/fact-graph.ts';
import { nextChange } from '../../domain/graph/next-change.ts';
import type { Site } from '../../domain/site/site.ts';
import { stampsOf } from '../../files/stamps.ts';
import type { Content } from '../../intake/content/content.ts';
import { isAsset } from '../../intake/file/content-folder.ts';
import type { ReadOptions } from '../../intake/site/read-options.ts';
import type { Share } from '../../output/share.ts';
import { siteDigest } from '../../output/site-digest.ts';

/** What a build makes a site from. */
export interface SiteInputs {
  /** What is published. */
  readonly graph: FactGraph;
  /** The same with drafts and scheduled briefings. */
  readonly everything: Omit<GraphInput, 'preview'>;
  /** When the site would change without anybody writing, in milliseconds since 1970. */
  readonly next: number | undefined;
  /** Names all of this: builds with the same digest write the same. */
  readonly digest: string;
}

/** What decides a site besides its records. */
export interface BuildInputs {
  /** As `site.yaml` says it, and the same with what its pages show. */
  readonly site: Site;
  readonly shown: Site;
  readonly hsts: boolean;
  readonly share: Share | undefined;
  /** Names what every page depends on. */
  readonly version: string;
  /** The files that are served as they are, with digests: their times differ in every clone. */
  readonly publicFiles: Readonly<Record<string, string>>;
}

/** Gathers what a build makes a site from, and names it. */
export function siteInputs(
  content: Content,
  { folder, now }: ReadOptions,
  { site, shown, hsts, share, version, publicFiles }: BuildInputs,
): SiteInputs {
  const graph = factGraph({ ...content, site: shown, now, preview: false });
  const everything = { ...content, site, now };
  const assets = stampsOf(folder, { wanted: isAsset });
  const digest = siteDigest(graph, version, hsts, share?.name, publicFiles, assets);
  return { graph, everything, next: nextChange(everything), digest };
}
