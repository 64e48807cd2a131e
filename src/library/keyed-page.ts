import { chromeKey } from './briefing-keys.ts';
import { digest } from './digest.ts';
import { graph } from './graph.ts';
import { languageParams, siteChrome } from './site.ts';

/** A page as `getStaticPaths` returns it. */
export interface KeyedPage<T> {
  /** `page` is the rest of the address after the section; undefined for the section's own page. */
  readonly params: { readonly lang: string | undefined; readonly page: string | undefined };
  readonly props: { readonly page: T };
  /** Changes if and only if something shown on the page changes, chrome included. */
  readonly cacheKey: string;
}

/** The pages of a section, such as `topics`, with their route parameters and keys. */
export async function keyedPages<T extends { readonly lang: string; readonly href: string }>(
  section: string,
  pages: readonly T[],
): Promise<KeyedPage<T>[]> {
  const facts = graph();
  const languages = await languageParams();
  const homes = new Map(
    await Promise.all([...languages.keys()].map(async (lang) => [lang, (await siteChrome(lang)).homeHref] as const)),
  );
  return pages.map((page) => {
    const home = homes.get(page.lang) ?? '/';
    // Astro takes parameters decoded.
    const below = decodeURI(page.href.slice(`${home}${section}/`.length).replace(/\/$/, ''));
    return {
      params: { lang: languages.get(page.lang), page: below === '' ? undefined : below },
      props: { page },
      cacheKey: digest([chromeKey(facts, page.lang), page]),
    };
  });
}
