import { searchIndexFolder } from '../domain/address/address.ts';
import { graph } from './graph.ts';
import { languageParams, siteChrome } from './site.ts';

/**
 * The search page of each language with its route parameters; none where the site has no search. Its index has no folder in
 * a language without briefings.
 */
export async function searchPages() {
  const languages = [...(await languageParams())];
  const pages = await Promise.all(
    languages.map(async ([lang, param]) => ({ lang, param, href: (await siteChrome(lang)).searchHref })),
  );
  return pages.flatMap(({ lang, param, href }) => {
    if (href === undefined) return [];
    const alternates = pages.flatMap((other) =>
      other.lang === lang || other.href === undefined ? [] : [{ lang: other.lang, href: other.href }],
    );
    const folder = graph().byLanguage.has(lang) ? `${searchIndexFolder}/${lang}` : undefined;
    return [{ params: { lang: param }, props: { lang, href, folder, alternates } }];
  });
}
