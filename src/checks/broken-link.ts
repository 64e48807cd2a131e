import { briefingPath, pagePath } from '../domain/address/address.ts';
import { type AddressBook, addressBook } from '../domain/graph/address-book.ts';
import { type LinkTarget, linkTarget } from '../domain/site/link-target.ts';
import type { Bilingual } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';
import { meant, nearest } from '../grammar/nearest.ts';
import { pictureProblem } from './picture-problem.ts';
import { proseReferences } from './prose-reference.ts';
import type { Rule, Words } from './rule.ts';
import type { IndexedFile, SiteIndex } from './site-index.ts';
import { topicProse } from './topic-prose.ts';

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
    const { logo } = index.site.publisher;
    const words = logo === undefined ? undefined : pictureProblem(logo, 'images/', index);
    if (words !== undefined) report('site.yaml', { where: { value: ['publisher', 'logo'] }, ...words });
    for (const { path, lang, url } of policyAddresses(index.site)) {
      const problem = linkProblem(url, anyPage(lang), site);
      if (problem !== undefined) report('site.yaml', { where: { value: path }, ...problem });
    }
  },
};

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
  };
}

function pathOf(
  { kind, lang, slug }: Pick<IndexedFile, 'kind' | 'lang' | 'slug'>,
  { site: { languages } }: SiteIndex,
): string {
  return kind === 'page' ? pagePath(lang, slug, languages) : briefingPath(lang, slug, languages);
}

const noLinkAddress: Words = {
  message: { en: 'This link has no address.', fr: fr`Ce lien n'a pas d'adresse.` },
  hint: { en: 'Write the address in the brackets.', fr: fr`Écrivez l'adresse entre les parenthèses.` },
};

function linkProblem(url: string, from: LinkingFile, { index, book, filesByPath }: SiteAddresses): Words | undefined {
  if (url.trim() === '') return noLinkAddress;
  const target = linkTarget(url, pathOf(from, index), index.site);
  if (target === undefined) return undefined;
  const { path } = target;
  if (path !== undefined && isPublicFile(path, index)) return undefined;
  const moment = path === undefined ? undefined : book.get(path);
  if (path === undefined || moment === undefined) return noAddress(url, path, pathOf(from, index), book);
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

const writeAddress: Bilingual = {
  en: 'Write the address of a page as /briefings/its-slug/, or a whole address with https://.',
  fr: fr`Écrivez l'adresse d'une page comme /briefings/son-nom/, ou une adresse entière avec https://.`,
};

function noAddress(url: string, path: string | undefined, from: string, book: AddressBook): Words {
  const message = {
    en: `"${url}" leads nowhere on this site.`,
    fr: fr`« ${url} » ne mène nulle part sur ce site.`,
  };
  if (/^www\./i.test(url)) {
    const whole = `https://${url}`;
    return { message, hint: { en: `Write ${whole} for another site.`, fr: fr`Écrivez ${whole} pour un autre site.` } };
  }
  const similar = path === undefined ? undefined : similarAddress(path, from, book);
  return { message, hint: similar === undefined ? writeAddress : meant(similar) };
}

/**
 * A similar address that exists: with the final slash, with the page's folder, for a page named by its Markdown file,
 * or with a typing mistake corrected.
 */
function similarAddress(path: string, from: string, book: AddressBook): string | undefined {
  if (book.has(`${path}/`)) return `${path}/`;
  const name = /([^/]+?)(?:\.md)?$/.exec(path)?.[1];
  const named = name === undefined ? undefined : [...book.keys()].find((address) => address.endsWith(`/${name}/`));
  if (named !== undefined) return named;
  // Anything below the page itself is similar for that reason alone.
  return nearest(path, path.startsWith(from) ? [...book.keys()].filter((address) => address !== from) : book.keys());
}

function draft(url: string): Words {
  return {
    message: {
      en: `"${url}" leads to a draft, which no reader can open.`,
      fr: fr`« ${url} » mène à un brouillon, qu'aucun lecteur ne peut ouvrir.`,
    },
    hint: {
      en: 'Publish the draft first, or remove the link.',
      fr: fr`Publiez d'abord le brouillon, ou retirez le lien.`,
    },
  };
}

/** The page of a source, topic, variable or month comes with the first published briefing that has it. */
function unused(url: string): Words {
  return {
    message: {
      en: `"${url}" leads to the page of something that only drafts use, which no reader can open.`,
      fr: fr`« ${url} » mène à la page de ce que seuls des brouillons emploient, qu'aucun lecteur ne peut ouvrir.`,
    },
    hint: {
      en: 'Publish a briefing that uses it first, or remove the link.',
      fr: fr`Publiez d'abord un briefing qui l'emploie, ou retirez le lien.`,
    },
  };
}

function notYet(url: string, moment: number, timeZone: string): Words {
  // Swedish writes a moment as ISO 8601 does.
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(moment);
  return {
    message: {
      en: `"${url}" leads to what is published only on ${day} (${timeZone}), after this page.`,
      fr: fr`« ${url} » mène à une page publiée seulement le ${day} (${timeZone}), après celle-ci.`,
    },
    hint: {
      en: 'Publish this page later, or add the link then.',
      fr: fr`Publiez cette page plus tard, ou ajoutez le lien à ce moment-là.`,
    },
  };
}

const writeFragment: Bilingual = {
  en: 'Write the heading in lower case with hyphens, or #figure- or #source- and an id.',
  fr: fr`Écrivez l'intertitre en minuscules avec des traits d'union, ou #figure- ou #source- et un identifiant.`,
};

/**
 * Fragments are known for briefings and pages only. A file without any could not be read, which is reported
 * elsewhere.
 */
function fragmentProblem({ fragment }: LinkTarget, target: IndexedFile | undefined): Words | undefined {
  if (fragment === '' || fragment.toLowerCase() === 'top' || target === undefined) return undefined;
  if (target.anchors.length === 0 || target.anchors.includes(fragment)) return undefined;
  const similar = nearest(fragment, target.anchors);
  return {
    message: {
      en: `Nothing in ${target.file} has the fragment "#${fragment}".`,
      fr: fr`Rien dans ${target.file} ne porte l'ancre « #${fragment} ».`,
    },
    hint: similar === undefined ? writeFragment : meant(`#${similar}`),
  };
}
