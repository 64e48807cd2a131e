import { brokenLink } from '../../checks/broken-link.ts';
import type { PictureFlaw } from '../../checks/site-index.ts';
import type { SiteLook } from '../../domain/look/look.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import type { Picture } from '../../domain/site/picture.ts';
import type { Site } from '../../domain/site/site.ts';
import { siteLook } from '../../theme/site-look.ts';
import { fontCache } from '../cache/cache-folder.ts';
import { logoOf } from '../markdown/markdown-file.ts';
import { encodePicture } from '../picture/picture-encoding.ts';
import { grounds, lightColours } from '../site/accent-check.ts';
import type { Content } from './content.ts';
import { runSiteRules } from './site-rules.ts';

/** Files and settings that pages need besides the records. */
export interface SiteAssets {
  /** The look set in `site.yaml`; undefined if any part of it is invalid. */
  readonly look: SiteLook | undefined;
  /** Encoded pictures of texts and the logo, by content file. */
  readonly pictures: Readonly<Record<string, Picture>>;
  /** Content file of the publisher's logo, if there is one. */
  readonly logo: string | undefined;
  /** Pictures that decode but cannot be encoded, one problem per place that shows one. */
  readonly problems: readonly Problem[];
}

/**
 * Generates fonts and encodes pictures.
 *
 * @param known Unchanged pictures from an earlier call, which are not encoded again.
 */
export async function siteAssets(
  folder: string,
  content: Content,
  known: SiteAssets['pictures'] = {},
): Promise<SiteAssets> {
  const { site, problems, briefings, pages, topics } = content;
  const sound = site !== undefined && !problems.some(({ file, level }) => file === 'site.yaml' && level === 'error');
  const logo = site && logoOf(site, content.files);
  const inTexts = [...briefings, ...pages, ...topics].flatMap(({ pictures = {} }) => Object.values(pictures));
  const shown = new Set(logo === undefined ? inTexts : [...inTexts, logo]);
  const pictures: Record<string, Picture> = {};
  const failed = new Map<string, PictureFlaw>();
  // Sequential, because each encoding uses all cores.
  for (const file of [...shown].sort()) {
    const encoded = known[file] === undefined ? await encodePicture(folder, file) : { picture: known[file] };
    if (encoded === undefined) continue;
    if ('flaw' in encoded) failed.set(file, encoded.flaw);
    else pictures[file] = encoded.picture;
  }
  return {
    look: sound
      ? await siteLook(site, { folder, cache: fontCache(), grounds: grounds(), colours: lightColours() })
      : undefined,
    pictures,
    logo,
    problems: failed.size === 0 ? [] : encodingProblems(folder, content, failed),
  };
}

/** Runs the rule for broken pictures again, on those that failed to encode. */
function encodingProblems(
  folder: string,
  { index, problems }: Content,
  failed: ReadonlyMap<string, PictureFlaw>,
): readonly Problem[] {
  if (index === undefined) return [];
  const told = new Set(problems.map((problem) => JSON.stringify(problem)));
  const brokenPictures = new Map([...index.brokenPictures, ...failed]);
  return runSiteRules({ ...index, brokenPictures }, folder, [brokenLink]).filter(
    (problem) => !told.has(JSON.stringify(problem)),
  );
}

/** Adds look, pictures and logo to a site. */
export function withAssets(site: Site, { look, pictures, logo }: Omit<SiteAssets, 'problems'>): Site {
  return { ...site, pictures, ...(look && { look }), ...(logo !== undefined && { logo }) };
}
