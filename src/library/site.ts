import { answeredOnce } from '../domain/graph/answered-once.ts';
import type { SiteFrame } from '../domain/page/site-frame.ts';
import { toSiteFrame } from '../domain/page/site-view.ts';
import { defaultLanguage } from '../domain/site/site.ts';
import { graph } from './graph.ts';
import { sitePreview } from './previews.ts';

/** What surrounds every page of a language; of the site's first where none is given. */
export async function siteFrame(lang?: string): Promise<SiteFrame> {
  const facts = graph();
  return frameOf(facts, lang ?? defaultLanguage(facts.site));
}

const frameOf = answeredOnce(
  (facts, lang: string): SiteFrame => ({ ...toSiteFrame(facts, lang), preview: sitePreview(facts, lang) }),
);

/** The languages of the site with their route parameters: undefined for the first, which stands at the root. */
export async function languageParams(): Promise<Map<string, string | undefined>> {
  const { site } = graph();
  return new Map(site.languages.map((lang, index) => [lang, index === 0 ? undefined : lang]));
}
