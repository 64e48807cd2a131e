import { type SharedSources, sharedSourcesByLanguage } from '../../domain/record/shared-source.ts';
import type { Site } from '../../domain/site/site.ts';
import { type SharedSource, type SharedSourceRecord, sharedSource } from '../../schema/source.ts';
import type { ContentFolder } from '../file/content-folder.ts';
import { readSharedRecords, type SharedRecords } from './shared-records.ts';
import { type AddressOverride, readSite } from './site-settings.ts';

/** What every file is read with. Plain data, so that it reaches worker threads. */
export interface FolderContext {
  readonly site: Site;
  readonly sharedSources: SharedSources;
  /** Ids of shared sources whose record breaks the schema: they exist, so that referring to them is no second mistake. */
  readonly brokenSources: ReadonlySet<string>;
  /** Files of the content folder that text can show, relative to it. */
  readonly pictureFiles: ReadonlySet<string>;
}

/** What a content folder says about all of its files at once. */
export interface FolderRecords extends Omit<Awaited<ReturnType<typeof readSite>>, 'site'> {
  /** Undefined while `site.yaml` does not describe a site: without languages and time zone no file can be judged. */
  readonly context: FolderContext | undefined;
  readonly shared: SharedRecords<SharedSourceRecord>;
  readonly sources: readonly SharedSource[];
}

/** Reads `site.yaml` and the shared sources of a folder. */
export async function readFolderContext(
  folder: string,
  files: ContentFolder,
  address: AddressOverride,
): Promise<FolderRecords> {
  const { site, languages, problems } = await readSite(folder, address);
  const shared = readSharedRecords<SharedSourceRecord>(folder, files.sources, sharedSource);
  const sources = shared.files.flatMap(({ id, yaml: { record } }) => (record === undefined ? [] : [{ ...record, id }]));
  const context: FolderContext | undefined = site && {
    site,
    sharedSources: sharedSourcesByLanguage(sources, site.languages),
    brokenSources: new Set(shared.files.flatMap(({ id, yaml: { record } }) => (record === undefined ? [id] : []))),
    pictureFiles: files.pictures,
  };
  return { context, languages, problems: [...problems, ...shared.problems], shared, sources };
}
