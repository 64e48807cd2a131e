import { briefingPath, pagePath } from '../domain/address/address.ts';
import { movesOf } from '../domain/address/former-address.ts';
import { type AddressBook, addressBook } from '../domain/graph/address-book.ts';
import { type LinkTarget, linkTarget } from '../domain/site/link-target.ts';
import { defaultLanguage } from '../domain/site/site.ts';
import { draft, noAddress, noFragment, noLinkAddress, notYet, unused } from './link-words.ts';
import { pictureProblem } from './picture-problem.ts';
import { proseReferences } from './prose-reference.ts';
import type { Rule, Words } from './rule.ts';
import type { IndexedFile, SiteIndex } from './site-index.ts';
import { topicProse } from './topic-prose.ts';
import { isOwnAddress, sourceAddresses } from './web-address.ts';

/** Every internal link and every picture must exist, and be published by the time its page is. */
export const brokenLink: Rule = {
  name: 'broken-link',
  level: 'error',
  site(index, report) {
    const site = siteAddresses(index);
    for (const file of index.files) {
      for (const { kind, url, range } of file.references) {
        const words = kind === 'image' ? pictureProblem(url, file.file, index) : linkProblem(url, file, site);
        if (words !== undefined) report(file.file, { where: { range }, ...words });
      }
      const image = file.image === undefined ? undefined : pictureProblem(file.image, file.file, index);
      if (image !== undefined) report(file.file, { where: { value: ['image', 'src'] }, ...image });
    }
    for (const { file, lang, prose } of topicProse(index)) {
      for (const { kind, url } of proseReferences(prose)) {
        const words = kind === 'image' ? pictureProblem(url, file, index) : linkProblem(url, anyPage(lang), site);
        if (words !== undefined) report(file, { where: { value: prose.path }, ...words });
      }
    }
    for (const { file, path, url } of sharedAddresses(index)) {
      if (!isOwnAddress(url, index.site)) continue;
      const words = linkProblem(url, anyPage(defaultLanguage(index.site)), site);
      if (words !== undefined) report(file, { where: { value: path }, ...words });
    }
    const { logo } = index.site.publisher;
    const words = logo === undefined ? undefined : pictureProblem(logo, 'images/', index);
    if (words !== undefined) report('site.yaml', { where: { value: ['publisher', 'logo'] }, ...words });
    for (const { path, lang, url } of policyAddresses(index.site)) {
      const problem = linkProblem(url, anyPage(lang), site);
      if (problem !== undefined) report('site.yaml', { where: { value: path }, ...problem });
    }
  },
};

/** The addresses of the web in shared sources and settings. */
function sharedAddresses({ sharedSources, site: { publisher } }: SiteIndex) {
  return [
    ...sharedSources.flatMap(({ file, record }) =>
      sourceAddresses(record, []).map((address) => ({ file, ...address })),
    ),
    ...(publisher.url === undefined ? [] : [{ file: 'site.yaml', path: ['publisher', 'url'], url: publisher.url }]),
  ];
}

/** The fields of a file that decide where its links may lead. */
type LinkingFile = Pick<IndexedFile, 'kind' | 'lang' | 'slug' | 'draft' | 'published'>;

/** Stands for every page of a language that is always published. */
function anyPage(lang: string): LinkingFile {
  return { kind: 'page', lang, slug: '', draft: false, published: Number.NEGATIVE_INFINITY };
}

/** Every address in `policies`, with its place and the language of those who are told of it. */
export function policyAddresses({ policies = {}, languages }: SiteIndex['site']) {
  return Object.entries(policies).flatMap(([name, typed]) => {
    const path = ['policies', name];
    const [lang = 'en'] = languages;
    if (typed === undefined) return [];
    if (typeof typed === 'string') return [{ path, lang, url: typed }];
    return Object.entries(typed).map(([language, url]) => ({ path: [...path, language], lang: language, url }));
  });
}

interface SiteAddresses {
  readonly index: SiteIndex;
  readonly book: AddressBook;
  readonly filesByPath: ReadonlyMap<string, IndexedFile>;
  /** Present addresses by former ones. */
  readonly moved: ReadonlyMap<string, string>;
}

function siteAddresses(index: SiteIndex): SiteAddresses {
  const { files, sharedSources, site } = index;
  const addressed = files.map((file) => ({
    ...file,
    variables: file.figures.flatMap(({ record }) => record.variable ?? []),
  }));
  return {
    index,
    book: addressBook(addressed, new Map(sharedSources.map(({ id, record }) => [id, record])), site),
    filesByPath: new Map(files.map((file) => [pathOf(file, index), file])),
    moved: new Map(files.flatMap((file) => movesOf(file, site.languages).map(({ from, to }) => [from, to]))),
  };
}

function pathOf(
  { kind, lang, slug }: Pick<IndexedFile, 'kind' | 'lang' | 'slug'>,
  { site: { languages } }: SiteIndex,
): string {
  return kind === 'page' ? pagePath(lang, slug, languages) : briefingPath(lang, slug, languages);
}

function linkProblem(
  url: string,
  from: LinkingFile,
  { index, book, filesByPath, moved }: SiteAddresses,
): Words | undefined {
  if (url.trim() === '') return noLinkAddress;
  const target = linkTarget(url, pathOf(from, index), index.site);
  if (target === undefined) return undefined;
  const path = target.path === undefined ? undefined : (moved.get(target.path) ?? target.path);
  if (path !== undefined && isPublicFile(path, index)) return undefined;
  const moment = path === undefined ? undefined : book.get(path);
  if (path === undefined || moment === undefined)
    return noAddress(url, path, pathOf(from, index), book, index.publicFiles);
  const readable = from.draft
    ? Number.POSITIVE_INFINITY
    : Math.max(index.now, from.published ?? Number.POSITIVE_INFINITY);
  // Beside a briefing lie its facts.
  const file = filesByPath.get(path) ?? filesByPath.get(path.slice(0, path.lastIndexOf('/') + 1));
  if (moment > readable && moment === Number.POSITIVE_INFINITY) return file === undefined ? unused(url) : draft(url);
  if (moment > readable) return notYet(url, moment, index.site.timeZone);
  return fragmentProblem(target, filesByPath.get(path));
}

function isPublicFile(path: string, { publicFiles }: SiteIndex): boolean {
  return publicFiles.has(path) || (path.endsWith('/') && publicFiles.has(`${path}index.html`));
}

/**
 * Fragments are known for briefings and pages only. A file without any could not be read, which is reported
 * elsewhere.
 */
function fragmentProblem({ fragment }: LinkTarget, target: IndexedFile | undefined): Words | undefined {
  if (fragment === '' || fragment.toLowerCase() === 'top' || target === undefined) return undefined;
  if (target.anchors.length === 0 || target.anchors.includes(fragment)) return undefined;
  return noFragment(fragment, target);
}
