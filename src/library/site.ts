import { defaultLanguage } from '../domain/site.ts';
import type { SiteFrame } from '../domain/site-frame.ts';
import { toSiteFrame } from '../domain/site-view.ts';
import { graph } from './graph.ts';

/** What surrounds every page of a language; of the site's first where none is given. */
export async function siteFrame(lang?: string): Promise<SiteFrame> {
  const facts = await graph();
  return toSiteFrame(facts, lang ?? defaultLanguage(facts.site));
}

/** A route parameter for each language: undefined for the first, which stands at the root. */
export async function languagePaths(): Promise<{ lang: string; param: string | undefined }[]> {
  const { site } = await graph();
  return site.languages.map((lang, index) => ({ lang, param: index === 0 ? undefined : lang }));
}

/** The route parameter of one language. */
export async function languageParam(lang: string): Promise<string | undefined> {
  return (await languagePaths()).find((path) => path.lang === lang)?.param;
}
