import { toUri } from '../../grammar/uri.ts';
import { wordsFor } from '../../words/words.ts';
import {
  archivePath,
  figuresPath,
  homePath,
  pagePath,
  picturePath,
  searchPath,
  sourcesPath,
  topicsPath,
  updatesPath,
  withBase,
} from '../address/address.ts';
import type { FactGraph } from '../graph/fact-graph.ts';
import { languageName } from '../language/language-name.ts';
import { localize } from '../language/localized-text.ts';
import type { PageEntry } from '../record/briefing-entry.ts';
import { feedLinks } from '../site/feed-link.ts';
import { outputsOf } from '../site/site-outputs.ts';
import type { SiteChrome } from './site-chrome.ts';

/** What all pages of a language have around their content. */
export function toSiteChrome({ site, pages }: FactGraph, lang: string): SiteChrome {
  const localized = (text: Parameters<typeof localize>[0]) => localize(text, lang, site.languages);
  const words = wordsFor(lang);
  return {
    lang,
    name: localized(site.name),
    description: site.description === undefined ? undefined : localized(site.description),
    publisher: {
      name: localized(site.publisher.name),
      url: site.publisher.url,
      email: site.publisher.email,
      logo: logo(site),
    },
    policies: Object.fromEntries(
      Object.entries(site.policies ?? {}).flatMap(([name, typed]) =>
        typed === undefined ? [] : [[name, fromHome(site, localized(typed))]],
      ),
    ),
    homeHref: withBase(site.base, homePath(lang, site.languages)),
    searchHref: outputsOf(site).search ? withBase(site.base, searchPath(lang, site.languages)) : undefined,
    base: site.base,
    origin: site.origin,
    timeZone: site.timeZone,
    feeds: feedLinks(site, lang, homePath(lang, site.languages)),
    look: site.look?.pages[lang] ?? { styles: '', preload: [] },
    sections: [
      { title: words.figures, path: figuresPath },
      { title: words.sources, path: sourcesPath },
      { title: words.correctionsSection, path: updatesPath },
      { title: words.topics, path: topicsPath },
      { title: words.archive, path: archivePath },
    ].map(({ title, path }) => ({ title, href: withBase(site.base, path(lang, site.languages)) })),
    pages: pages
      .filter((page) => page.lang === lang)
      .sort(byOrder)
      .map((page) => ({ href: pageHref(site, page), title: page.record.title })),
    languages: site.languages.map((language) => ({
      lang: language,
      name: ownName(language, site.languages),
      href: withBase(site.base, homePath(language, site.languages)),
    })),
  };
}

function logo({ origin, base, logo: file, pictures = {} }: FactGraph['site']): SiteChrome['publisher']['logo'] {
  const picture = file === undefined ? undefined : pictures[file];
  if (file === undefined || picture === undefined) return undefined;
  const { width, height } = picture;
  return { address: origin + withBase(base, picturePath(file)), width, height };
}

/** A language's name for itself, with its country where the site has the same language of another one. */
function ownName(language: string, languages: readonly string[]): string {
  const baseOf = (tag: string) => tag.split('-')[0] ?? tag;
  const base = baseOf(language);
  const isAlone = languages.filter((other) => baseOf(other) === base).length === 1;
  const [first = '', ...rest] = languageName(isAlone ? base : language, language);
  // "français" in a sentence, "Français" in a menu: CLDR's context `uiListOrMenu`.
  return first.toLocaleUpperCase(language) + rest.join('');
}

/** The absolute form of a typed address. One that starts with `/` is relative to the base path of the site. */
function fromHome({ origin, base }: FactGraph['site'], typed: string): string {
  return toUri(new URL(typed.startsWith('/') ? withBase(base, typed) : typed, origin + base).href);
}

/** The address of a plain page, with the base path. */
export function pageHref(site: FactGraph['site'], { lang, slug }: PageEntry): string {
  return withBase(site.base, pagePath(lang, slug, site.languages));
}

function byOrder(a: PageEntry, b: PageEntry): number {
  return (
    (a.record.order ?? Number.POSITIVE_INFINITY) - (b.record.order ?? Number.POSITIVE_INFINITY) ||
    (a.slug < b.slug ? -1 : 1)
  );
}
