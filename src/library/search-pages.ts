import { languageParams, siteChrome } from './site.ts';

/** The search page of each language with its route parameters; none where the site has no search. */
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
    return [{ params: { lang: param }, props: { lang, href, alternates } }];
  });
}
