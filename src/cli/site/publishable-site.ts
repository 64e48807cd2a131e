import type { Site } from '../../domain/site/site.ts';
import type { SpokenLanguage } from '../../grammar/bilingual.ts';
import type { Content } from '../../intake/content/content.ts';
import { siteAssets, withAssets } from '../../intake/content/site-assets.ts';
import { warnOfProblems } from '../report/printed-report.ts';

/** A site that may be published. */
export interface PublishableSite {
  /** As `site.yaml` says it. */
  readonly site: Site;
  /** The same with the fonts, the accent and the pictures that its pages show. */
  readonly shown: Site;
}

/**
 * Tells all problems of a content folder, and makes what its pages show if none of them forbids it.
 *
 * @param strict Whether a warning forbids it too.
 * @returns Undefined where something does.
 */
export async function publishableSite(
  content: Content,
  {
    folder,
    language,
    strict,
  }: { readonly folder: string; readonly language: SpokenLanguage; readonly strict: boolean },
): Promise<PublishableSite | undefined> {
  const { site, problems } = content;
  warnOfProblems(problems, { language, folder });
  if (site === undefined || problems.some(({ level }) => strict || level === 'error')) return undefined;
  const assets = await siteAssets(folder, content);
  warnOfProblems(assets.problems, { language, folder });
  return assets.problems.length > 0 ? undefined : { site, shown: withAssets(site, assets) };
}
