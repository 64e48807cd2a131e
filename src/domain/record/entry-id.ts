import type { Site } from '../site/site.ts';

/**
 * The id of a briefing or page in its collection: its slug, preceded by its language unless that is the first of the site,
 * as in addresses: `crue`, `en/flood`.
 */
export function entryId(
  { lang, slug }: { readonly lang: string; readonly slug: string },
  { languages }: Pick<Site, 'languages'>,
): string {
  return lang === languages[0] ? slug : `${lang}/${slug}`;
}
