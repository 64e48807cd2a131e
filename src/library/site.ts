import { memoizePerGraph } from '../domain/graph/memoize-per-graph.ts';
import type { SiteChrome } from '../domain/page/site-chrome.ts';
import { toSiteChrome } from '../domain/page/site-view.ts';
import { defaultLanguage } from '../domain/site/site.ts';
import { graph } from './graph.ts';
import { sitePreview } from './previews.ts';

/** The chrome of every page of a language; of the site's first language where none is given. */
export async function siteChrome(lang?: string): Promise<SiteChrome> {
  const facts = graph();
  return chromeOf(facts, lang ?? defaultLanguage(facts.site));
}

const chromeOf = memoizePerGraph(
  (facts, lang: string): SiteChrome => ({ ...toSiteChrome(facts, lang), preview: sitePreview(facts, lang) }),
);

/** The languages of the site with their route parameters: undefined for the first, which stands at the root. */
export async function languageParams(): Promise<Map<string, string | undefined>> {
  const { site } = graph();
  return new Map(site.languages.map((lang, index) => [lang, index === 0 ? undefined : lang]));
}
