import type { UpdateType } from '../../schema/update.ts';

/** The one type of changes that can be followed by itself. */
export const followedType = 'correction' satisfies UpdateType;

/**
 * Every address of the built site, root-relative and without its base path, as a URI (RFC 3986): pages, feeds and sitemaps
 * write one and the same string. The first language stands at the root, the others under `/<lang>/`. `languages` is the
 * list of `site.yaml`.
 */

type Languages = readonly string[];

/** An address as pages link to it. `base` has a slash at both ends. */
export function withBase(base: string, path: string): string {
  return base + path.slice(1);
}

/** An address for use outside the site, with host and base path. */
export function absoluteUrl(
  { origin, base }: { readonly origin: string; readonly base: string },
  path: string,
): string {
  return new URL(withBase(base, path), origin).href;
}

export function homePath(lang: string, languages: Languages): string {
  return lang === languages[0] ? '/' : `/${lang}/`;
}

export function pagePath(lang: string, slug: string, languages: Languages): string {
  return `${homePath(lang, languages)}${slug}/`;
}

export function briefingPath(lang: string, slug: string, languages: Languages): string {
  return `${homePath(lang, languages)}briefings/${slug}/`;
}

/** Data as JSON, as a table, and as the description of that table (CSV on the Web). */
export const dataFormats = ['json', 'csv', 'csv-metadata.json'] as const;
export type DataFormat = (typeof dataFormats)[number];

/** A briefing's figures, dates and sources as data. */
export function factsPath(lang: string, slug: string, format: DataFormat, languages: Languages): string {
  return `${briefingPath(lang, slug, languages)}facts.${format}`;
}

/** A briefing as ninjs, for other newsrooms. */
export function ninjsPath(lang: string, slug: string, languages: Languages): string {
  return `${briefingPath(lang, slug, languages)}briefing.ninjs.json`;
}

export function topicsPath(lang: string, languages: Languages): string {
  return `${homePath(lang, languages)}topics/`;
}

/** @param id What `topicId` makes of the topic's text. */
export function topicPath(lang: string, id: string, languages: Languages): string {
  return `${topicsPath(lang, languages)}${encodeURIComponent(id)}/`;
}

export function archivePath(lang: string, languages: Languages): string {
  return `${homePath(lang, languages)}archive/`;
}

/** @param period A year or a month: `2024`, `2024-10`. */
export function periodPath(lang: string, period: string, languages: Languages): string {
  return `${archivePath(lang, languages)}${period.replace('-', '/')}/`;
}

/** A numbered page of a list. It stands below a word of its own, since a topic or a month may be called `2`. */
export function listPagePath(list: string, page: number): string {
  return `${list}page/${page}/`;
}

export function figuresPath(lang: string, languages: Languages): string {
  return `${homePath(lang, languages)}figures/`;
}

export function variablePath(lang: string, variable: string, languages: Languages): string {
  return `${figuresPath(lang, languages)}${variable}/`;
}

/** Data has no language of the interface, so these files exist once. */
export function variableDataPath(variable: string, format: DataFormat): string {
  return `/figures/${variable}.${format}`;
}

/** Every figure of the site in one table. */
export function figuresDataPath(format: Exclude<DataFormat, 'json'>): string {
  return `/figures.${format}`;
}

/** What the data of the site looks like: as JSON Schema, and the columns of its tables as CSV on the Web has them. */
export const dataSchemas = ['facts', 'variable', 'facts-csv', 'figures-csv'] as const;
export type DataSchema = (typeof dataSchemas)[number];

export function dataSchemaPath(name: DataSchema): string {
  return `/schemas/${name}.json`;
}

export function sourcesPath(lang: string, languages: Languages): string {
  return `${homePath(lang, languages)}sources/`;
}

export function sourcePath(lang: string, id: string, languages: Languages): string {
  return `${sourcesPath(lang, languages)}${id}/`;
}

export function updatesPath(lang: string, languages: Languages): string {
  return `${homePath(lang, languages)}updates/`;
}

/** The types of updates that have a list of their own, in the order in which readers choose among them. */
export const updateTypes = ['correction', 'clarification', 'update', 'retraction'] as const satisfies UpdateType[];

/** The updates of one type. */
export function updatesOfTypePath(lang: string, type: UpdateType, languages: Languages): string {
  return `${updatesPath(lang, languages)}${type}/`;
}

export function searchPath(lang: string, languages: Languages): string {
  return `${homePath(lang, languages)}search/`;
}

/** The editors' guide, where a site publishes it. */
export function guidePath(lang: string, languages: Languages): string {
  return `${homePath(lang, languages)}guide/`;
}

/** The browser form, where a site has one; it exists once. */
export const adminPath = '/admin/';

/** The form itself. Below the page that says what it is, since it has a policy of its own and hosts tell pages apart by depth. */
export const formPath = `${adminPath}form/`;

/** The folder of the built site where the index of the search lies. */
export const searchIndexFolder = 'pagefind';

export const feedFiles = ['rss.xml', 'atom.xml', 'feed.json'] as const;
export type FeedFile = (typeof feedFiles)[number];

/** What each feed is, for programs that look for one (RFC 8288, RFC 4287). */
export const feedTypes: Readonly<Record<FeedFile, string>> = {
  'rss.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
};

/** @param page The path of the page that the feed follows: its feeds stand directly below it. */
export function feedPath(page: string, file: FeedFile): string {
  return page + file;
}

/** How a feed looks to those who open it in a browser. */
export const feedStylePath = '/feed.css';

/** The name of a picture below `/pictures/`, the same for a file name with composed (NFC) and decomposed accents (NFD). */
export function servedName(file: string): string {
  return file.normalize('NFC');
}

/** Where a picture of the content folder is served; data has no language. */
export function picturePath(file: string): string {
  return `/pictures/${servedName(file).split('/').map(encodeURIComponent).join('/')}`;
}

/** Where the picture of a link is served, among the other pictures whose names carry their digest. */
export function previewPath(name: string): string {
  return `/pictures/${name}`;
}

/**
 * The figures of a briefing as other sites may embed them, with the code for that. Hosts are told of one folder, whose
 * pages may be embedded; so the language stands below it.
 */
export function embedsPath(lang: string, slug: string): string {
  return `/embed/${lang}/${slug}/`;
}

/**
 * One folder for figure and value: a large archive has a hundred thousand of them. No id and no value holds a `_`, and no
 * host writes it as another one; Cloudflare redirects from `@` to `%40`.
 */
export function embedName(figure: string, version: string): string {
  return `${figure}_${version}`;
}

/** One value of a figure, embedded by other sites. @param version What `valueName` makes of the value. */
export function embedPath(lang: string, slug: string, figure: string, version: string): string {
  return `${embedsPath(lang, slug)}${embedName(figure, version)}/`;
}

/** The chart of a variable, embedded by other sites. No figure has this name: all have the value in theirs. */
export function chartFramePath(lang: string, variable: string): string {
  return `${embedsPath(lang, variable)}chart/`;
}

/** How programs learn to embed it (https://oembed.com). @param embed The address of the embed. */
export function oembedPath(embed: string): string {
  return `${embed}oembed.json`;
}

/** Files that a host or a crawler asks for; one each for the whole site. */
export const siteFiles = ['/sitemap-index.xml', '/news-sitemap.xml', '/robots.txt', '/404.html', '/_headers'] as const;
export type SiteFile = (typeof siteFiles)[number];

/** By which the newsroom and its associations name each other; only where `site.yaml` has lines for it. */
export const trustPath = '/trust.txt';

/** @param part A year, or `pages` for what is no briefing. */
export function sitemapPath(part: string): string {
  return `/sitemap-${part}.xml`;
}

/** The folders of a language with pages below them. */
export const pageSections = ['briefings', 'topics', 'archive', 'figures', 'sources', 'updates'] as const;

const sections: readonly string[] = [
  ...pageSections,
  ...['search', searchIndexFolder, 'pictures', 'embed', '404', 'guide', 'admin'],
];

/** Whether a plain page of this slug would stand where the site itself has something. */
export function isReservedPage(lang: string, slug: string, languages: Languages): boolean {
  if (sections.includes(slug)) return true;
  // Hosts that ignore case serve `/pt-br/` and `/pt-BR/` from one folder.
  return lang === languages[0] && languages.slice(1).some((other) => other.toLowerCase() === slug);
}
