import { memoizePerGraph } from '../domain/graph/memoize-per-graph.ts';
import type { SiteChrome } from '../domain/page/site-chrome.ts';
import { toSiteChrome } from '../domain/page/site-view.ts';
import { defaultLanguage } from '../domain/site/site.ts';
import { graph } from './graph.ts';
import { sitePreview } from './previews.ts';

/** The chrome of all pages in a language; by default in the site's first language. */
export async function siteChrome(lang?: string): Promise<SiteChrome> {
  const facts = graph();
  return chromeOf(facts, lang ?? defaultLanguage(facts.site));
}

const chromeOf = memoizePerGraph(
  (facts, lang: string): SiteChrome => ({ ...toSiteChrome(facts, lang), preview: sitePreview(facts, lang) }),
);

/** Each language of the site with its route parameter: undefined for the first, which is at the root. */
export async function languageParams(): Promise<Map<string, string | undefined>> {
  const { site } = graph();
  return new Map(site.languages.map((lang, index) => [lang, index === 0 ? undefined : lang]));
}

/** The lines of `trust.txt`: one list, or none where `site.yaml` has none. */
export function trustLines(): (readonly string[])[] {
  const { trust } = graph().site;
  return trust === undefined ? [] : [trust];
}
