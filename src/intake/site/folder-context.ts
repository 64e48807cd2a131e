import { type SharedSources, sharedSourcesByLanguage } from '../../domain/record/shared-source.ts';
import type { Site } from '../../domain/site/site.ts';
import { type SharedSource, type SharedSourceRecord, sharedSource } from '../../schema/source.ts';
import type { ContentFolder } from '../file/content-folder.ts';
import { readSharedRecords, type SharedRecords } from './shared-records.ts';
import { type AddressOverride, readSite } from './site-settings.ts';

/** The context for reading any file. Plain data, so that it can be sent to worker threads. */
export interface FolderContext {
  readonly site: Site;
  readonly sharedSources: SharedSources;
  /** Ids of invalid shared sources: they exist, so referring to them is no further mistake. */
  readonly brokenSources: ReadonlySet<string>;
  /** Picture files, relative to the content folder. */
  readonly pictureFiles: ReadonlySet<string>;
}

/** The records that apply to all files of a content folder. */
export interface FolderRecords extends Omit<Awaited<ReturnType<typeof readSite>>, 'site'> {
  /** Undefined if `site.yaml` is not valid: without languages and time zone no file can be checked. */
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
