import type { Site } from '../../domain/site/site.ts';
import type { SpokenLanguage } from '../../grammar/bilingual.ts';
import type { Content } from '../../intake/content/content.ts';
import { siteAssets, withAssets } from '../../intake/content/site-assets.ts';
import { warnOfProblems } from '../report/printed-report.ts';

interface Telling {
  readonly folder: string;
  readonly language: SpokenLanguage;
}

/**
 * Tells all problems of a content folder.
 *
 * @param strict Whether a warning forbids publication too.
 * @returns The site as `site.yaml` says it; undefined where something forbids its publication.
 */
export function publishableSite(
  { site, problems }: Content,
  { folder, language, strict }: Telling & { readonly strict: boolean },
): Site | undefined {
  warnOfProblems(problems, { language, folder });
  return problems.some(({ level }) => strict || level === 'error') ? undefined : site;
}

/**
 * Makes the fonts, the accent and the pictures that the pages of a site show, and tells what cannot be made.
 *
 * @returns The site with them; undefined where something cannot be made.
 */
export async function shownSite(
  site: Site,
  content: Content,
  { folder, language }: Telling,
): Promise<Site | undefined> {
  const assets = await siteAssets(folder, content);
  warnOfProblems(assets.problems, { language, folder });
  return assets.problems.length > 0 ? undefined : withAssets(site, assets);
}
