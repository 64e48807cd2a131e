import { dayInZone } from '../../grammar/edtf.ts';
import { topicId } from '../../grammar/topic-id.ts';
import type { Source } from '../../schema/source.ts';
import {
  adminPath,
  archivePath,
  briefingPath,
  dataFormats,
  dataSchemaPath,
  dataSchemas,
  factsPath,
  feedFiles,
  feedPath,
  figuresDataPath,
  figuresPath,
  followedType,
  guidePath,
  homePath,
  ninjsPath,
  pagePath,
  periodPath,
  searchPath,
  siteFiles,
  sourcePath,
  sourcesPath,
  topicPath,
  topicsPath,
  trustPath,
  updatesOfTypePath,
  updatesPath,
  updateTypes,
  variableDataPath,
  variablePath,
} from '../address/address.ts';
import { basesOf } from '../record/source-use.ts';
import type { Site } from '../site/site.ts';
import { type OutputSettings, outputsOf } from '../site/site-outputs.ts';

/** A briefing or page: it has an address, and makes the pages of its topics, year and variables exist. */
export interface Addressed {
  readonly kind: 'briefing' | 'page';
  readonly slug: string;
  readonly lang: string;
  /** Milliseconds since 1970. Undefined for pages, and if the date cannot be read. */
  readonly published: number | undefined;
  readonly draft: boolean;
  readonly topics: readonly string[];
  readonly variables: readonly string[];
  /** Ids of its own sources and of those that it names. */
  readonly sources: readonly string[];
}

/** Every address of the site, decoded, with the moment from which it exists: `-Infinity` is always, `Infinity` never. */
export type AddressBook = ReadonlyMap<string, number>;

type SiteAddresses = Pick<Site, 'languages' | 'timeZone' | 'guide' | 'admin' | 'trust'> & OutputSettings;
type Dated = Iterable<readonly [path: string, moment: number]>;

/** @param sharedSources By id. */
export function addressBook(
  files: readonly Addressed[],
  sharedSources: ReadonlyMap<string, Pick<Source, 'basedOn'>>,
  site: SiteAddresses,
): AddressBook {
  const book = new Map<string, number>();
  for (const path of fixedAddresses(site)) note(book, path, Number.NEGATIVE_INFINITY);
  for (const file of files) for (const path of ownAddresses(file, site)) note(book, path, momentOf(file));
  for (const [path, moment] of collectedAddresses(files, sharedSources, site)) note(book, path, moment);
  return book;
}

/** The addresses that exist whatever is published: lists, their feeds, and files for machines. */
function fixedAddresses(site: SiteAddresses): string[] {
  const { languages, guide = false, admin, trust } = site;
  const lists = [
    homePath,
    archivePath,
    topicsPath,
    figuresPath,
    sourcesPath,
    updatesPath,
    ...(outputsOf(site).search ? [searchPath] : []),
  ];
  return [
    ...siteFiles,
    ...(trust === undefined ? [] : [trustPath]),
    ...(guide ? languages.map((lang) => guidePath(lang, languages)) : []),
    ...(admin === undefined ? [] : [adminPath]),
    ...(['csv', 'csv-metadata.json'] as const).map(figuresDataPath),
    ...dataSchemas.map(dataSchemaPath),
    ...languages.flatMap((lang) => [
      ...lists.map((list) => list(lang, languages)),
      ...updateTypes.map((type) => updatesOfTypePath(lang, type, languages)),
      ...feedsOf(homePath(lang, languages)),
      ...feedsOf(updatesPath(lang, languages)),
      ...feedsOf(updatesOfTypePath(lang, followedType, languages)),
    ]),
  ];
}

function ownAddresses({ kind, lang, slug }: Addressed, { languages }: SiteAddresses): string[] {
  if (kind === 'page') return [pagePath(lang, slug, languages)];
  return [
    briefingPath(lang, slug, languages),
    ...dataFormats.map((format) => factsPath(lang, slug, format, languages)),
    ninjsPath(lang, slug, languages),
  ];
}

/**
 * The addresses of topics, periods, variables and sources, each with the earliest moment of all briefings that make it
 * exist. Each is composed once, since many briefings share it.
 */
function* collectedAddresses(
  files: readonly Addressed[],
  sharedSources: ReadonlyMap<string, Pick<Source, 'basedOn'>>,
  { languages, timeZone }: SiteAddresses,
): Dated {
  const briefings = files.filter(({ kind }) => kind === 'briefing');
  for (const [lang, ofLanguage] of Map.groupBy(briefings, (file) => file.lang)) {
    for (const [id, moment] of earliest(ofLanguage, ({ topics }) => topics.map(topicId))) {
      const page = topicPath(lang, id, languages);
      for (const path of [page, ...feedsOf(page)]) yield [decodeURI(path), moment];
    }
    for (const [period, moment] of earliest(ofLanguage, (file) => periodsOf(file, timeZone)))
      yield [periodPath(lang, period, languages), moment];
  }
  for (const [variable, moment] of earliest(briefings, ({ variables }) => variables)) {
    for (const format of dataFormats) yield [variableDataPath(variable, format), moment];
    for (const lang of languages) yield [variablePath(lang, variable, languages), moment];
  }
  for (const [named, moment] of earliest(briefings, ({ sources }) => sources)) {
    const shared = [...basesOf(named, sharedSources)].filter((id) => sharedSources.has(id));
    for (const id of shared) for (const lang of languages) yield [sourcePath(lang, id, languages), moment];
  }
}

/** The names in briefings, each with the first moment at which one of these is published. */
function earliest(
  briefings: readonly Addressed[],
  namesIn: (briefing: Addressed) => readonly string[],
): Map<string, number> {
  const moments = new Map<string, number>();
  for (const briefing of briefings) for (const name of namesIn(briefing)) note(moments, name, momentOf(briefing));
  return moments;
}

function feedsOf(page: string): string[] {
  return feedFiles.map((file) => feedPath(page, file));
}

/** The year and month under which a briefing is archived, if it has a date. */
function periodsOf({ published }: Addressed, timeZone: string): string[] {
  if (published === undefined) return [];
  const day = dayInZone(published, timeZone);
  return [day.slice(0, 4), day.slice(0, 7)];
}

function momentOf({ draft, published }: Addressed): number {
  return draft ? Number.POSITIVE_INFINITY : (published ?? Number.NEGATIVE_INFINITY);
}

/** Keeps the earlier of the moment given and the one known. */
function note(moments: Map<string, number>, name: string, moment: number): void {
  moments.set(name, Math.min(moment, moments.get(name) ?? moment));
}
