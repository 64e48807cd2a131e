import { dayInZone } from '../../grammar/edtf.ts';
import { topicId } from '../../grammar/topic-id.ts';
import type { Source } from '../../schema/source.ts';
import {
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
  homePath,
  pagePath,
  periodPath,
  searchPath,
  siteFiles,
  sourcePath,
  sourcesPath,
  topicPath,
  topicsPath,
  updatesOfTypePath,
  updatesPath,
  updateTypes,
  variableDataPath,
  variablePath,
} from '../address/address.ts';
import { basesOf } from '../record/source-use.ts';
import type { Site } from '../site/site.ts';

/** What has an address of its own, and gives addresses to its topics, its year and its variables. */
export interface Addressed {
  readonly kind: 'briefing' | 'page';
  readonly slug: string;
  readonly lang: string;
  /** Milliseconds since 1970; undefined for a page, and where nobody can tell. */
  readonly published: number | undefined;
  readonly draft: boolean;
  readonly topics: readonly string[];
  readonly variables: readonly string[];
  /** Ids of the sources that it has or names. */
  readonly sources: readonly string[];
}

/** Every address of the site, with the moment from which it exists: `-Infinity` for always, `Infinity` for drafts. */
export type AddressBook = ReadonlyMap<string, number>;

/** @param sharedSources By id. */
export function addressBook(
  files: readonly Addressed[],
  sharedSources: ReadonlyMap<string, Pick<Source, 'basedOn'>>,
  { languages, timeZone }: Pick<Site, 'languages' | 'timeZone'>,
): AddressBook {
  const book = new Map<string, number>();
  const add = (path: string, moment: number) => note(book, path, moment);
  const addFeeds = (page: string, moment: number) => {
    for (const file of feedFiles) add(feedPath(page, file), moment);
  };
  const tables = (['csv', 'csv-metadata.json'] as const).map(figuresDataPath);
  for (const path of [...siteFiles, ...tables, ...dataSchemas.map(dataSchemaPath)]) add(path, Number.NEGATIVE_INFINITY);
  for (const lang of languages) {
    for (const list of [homePath, archivePath, topicsPath, figuresPath, sourcesPath, updatesPath, searchPath]) {
      add(list(lang, languages), Number.NEGATIVE_INFINITY);
    }
    const followed = [
      homePath(lang, languages),
      updatesPath(lang, languages),
      updatesOfTypePath(lang, followedType, languages),
    ];
    for (const page of followed) addFeeds(page, Number.NEGATIVE_INFINITY);
    for (const type of updateTypes) add(updatesOfTypePath(lang, type, languages), Number.NEGATIVE_INFINITY);
  }
  // Many briefings give an address to the same topics, months, variables and sources: each is put together once.
  const variables = new Map<string, number>();
  const sources = new Map<string, number>();
  for (const [lang, ofLanguage] of Map.groupBy(files, (file) => file.lang)) {
    const topics = new Map<string, number>();
    const periods = new Map<string, number>();
    for (const file of ofLanguage) {
      const { kind, slug, published } = file;
      const moment = file.draft ? Number.POSITIVE_INFINITY : (published ?? Number.NEGATIVE_INFINITY);
      if (kind === 'page') {
        add(pagePath(lang, slug, languages), moment);
        continue;
      }
      add(briefingPath(lang, slug, languages), moment);
      for (const format of dataFormats) add(factsPath(lang, slug, format, languages), moment);
      for (const topic of file.topics) note(topics, topicId(topic), moment);
      for (const variable of file.variables) note(variables, variable, moment);
      for (const source of file.sources) note(sources, source, moment);
      if (published === undefined) continue;
      const day = dayInZone(published, timeZone);
      for (const period of [day.slice(0, 4), day.slice(0, 7)]) note(periods, period, moment);
    }
    for (const [id, moment] of topics) {
      const page = topicPath(lang, id, languages);
      add(page, moment);
      addFeeds(page, moment);
    }
    for (const [period, moment] of periods) add(periodPath(lang, period, languages), moment);
  }
  for (const [variable, moment] of variables) {
    for (const format of dataFormats) add(variableDataPath(variable, format), moment);
    for (const reader of languages) add(variablePath(reader, variable, languages), moment);
  }
  for (const [named, moment] of sources) {
    const shared = [...basesOf(named, sharedSources)].filter((id) => sharedSources.has(id));
    for (const id of shared) for (const lang of languages) add(sourcePath(lang, id, languages), moment);
  }
  return book;
}

/** The earliest of all moments counts. */
function note(moments: Map<string, number>, name: string, moment: number): void {
  moments.set(name, Math.min(moment, moments.get(name) ?? moment));
}
