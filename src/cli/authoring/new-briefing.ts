import { randomUUID } from 'node:crypto';
import { posix } from 'node:path';
import { titleSlug } from '../../domain/address/title-slug.ts';
import { defaultLanguage, type Site } from '../../domain/site/site.ts';
import { fr } from '../../grammar/fr.ts';
import { isSlug } from '../../grammar/slug.ts';
import { dayInZone } from '../../grammar/zoned-time.ts';
import { filesOfSlug, type SlugFile } from '../../intake/content/same-slug.ts';
import { listContentFolder } from '../../intake/file/content-folder.ts';
import { adviceIn } from '../../schema/advice.ts';
import { briefing } from '../../schema/briefing.ts';
import { oneOf } from '../command-line/arguments.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { briefingTemplate } from './briefing-template.ts';
import { translatedBriefing } from './translated-briefing.ts';

/** The options of `npm run new`. */
export interface BriefingRequest {
  readonly title: string;
  /** By default derived from the title. */
  readonly slug: string | undefined;
  /** By default the site's first language; for a translation, the site's other language if there are exactly two. */
  readonly lang: string | undefined;
  /** The slug of the briefing to translate. */
  readonly translate: string | undefined;
  readonly folder: string;
  readonly site: Site;
  /** "Now" in milliseconds. */
  readonly now: number;
}

/** A file to write, relative to the content folder; or `taken`, the file that already has the slug. */
export type NewFile = { readonly file: string; readonly text: string } | { readonly taken: string };

/**
 * Makes the file of a new briefing. Throws a usage error that names the missing option if something cannot be
 * derived.
 */
export async function newBriefing(request: BriefingRequest): Promise<NewFile> {
  const { folder, site, now } = request;
  const title = acceptedTitle(request.title);
  const slug = acceptedSlug(request.slug ?? titleSlug(title));
  const { briefings } = await listContentFolder(folder);
  const langOf = (file: SlugFile) => file.lang ?? defaultLanguage(site);
  const candidates = request.translate === undefined ? [] : await filesOfSlug(folder, briefings, request.translate);
  const original = candidates.find((file) => langOf(file) !== request.lang);
  if (request.translate !== undefined && original === undefined)
    throw new UsageError({
      en: `There is no briefing "${request.translate}" in another language to translate.`,
      fr: fr`Il n'y a pas de synthèse « ${request.translate} » à traduire d'une autre langue.`,
    });
  const lang = acceptedLanguage(request.lang, site, original && langOf(original));

  const taken = (await filesOfSlug(folder, briefings, slug)).find((file) => langOf(file) === lang);
  if (taken !== undefined) return { taken: taken.file };
  if (original === undefined) {
    const day = dayInZone(now, site.timeZone);
    const text = briefingTemplate({ title, id: randomUUID(), day, lang, namesLang: lang !== defaultLanguage(site) });
    return { file: `briefings/${day.slice(0, 4)}/${slug}.md`, text };
  }
  const text = translatedBriefing(original.text, {
    title,
    id: randomUUID(),
    lang,
    translationOf: request.translate ?? '',
  });
  if (text === undefined)
    throw new UsageError({
      en: `The frontmatter of ${original.file} cannot be read; npm run check says why.`,
      fr: fr`L'en-tête de ${original.file} est illisible ; npm run check dit pourquoi.`,
    });
  return { file: posix.join(posix.dirname(original.file), `${slug}.md`), text };
}

function acceptedTitle(typed: string): string {
  const title = typed.trim();
  const read = briefing.shape.title.safeParse(title);
  if (!read.success) throw new UsageError(adviceIn(read.error.issues[0]?.message ?? ''));
  return title;
}

function acceptedSlug(slug: string | undefined): string {
  if (slug === undefined)
    throw new UsageError({
      en: 'The title has letters that an address cannot have: add --slug with a slug of your own.',
      fr: fr`Le titre a des lettres qu'une adresse ne peut avoir : ajoutez --slug et un identifiant à vous.`,
    });
  if (isSlug(slug)) return slug;
  throw new UsageError({
    en: `--slug has lower-case letters a–z, digits and single hyphens, at most 80; not "${slug}".`,
    fr: fr`--slug n'a que des minuscules a–z, des chiffres et des traits d'union simples, 80 au plus ; pas « ${slug} ».`,
  });
}

function acceptedLanguage(asked: string | undefined, { languages }: Site, translated: string | undefined): string {
  if (asked !== undefined) return oneOf(asked, languages, '--lang');
  const [first = '', ...more] = languages.filter((lang) => lang !== translated);
  if (translated !== undefined && (first === '' || more.length > 0))
    throw new UsageError({
      en: `Say with --lang into which language: ${languages.join(', ')}.`,
      fr: fr`Dites avec --lang dans quelle langue : ${languages.join(', ')}.`,
    });
  return first;
}
