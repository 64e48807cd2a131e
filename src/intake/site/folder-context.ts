import { type SharedSources, sharedSourcesByLanguage } from '../../domain/record/shared-source.ts';
import type { Site } from '../../domain/site/site.ts';
import { type SharedSource, type SharedSourceRecord, sharedSource } from '../../schema/source.ts';
import { type VariableRecord, variable } from '../../schema/variable.ts';
import type { ContentFolder } from '../file/content-folder.ts';
import type { VariableUnits } from '../yaml/variable-unit.ts';
import { readSharedRecords, type SharedRecords } from './shared-records.ts';
import { type AddressOverride, readSite } from './site-settings.ts';

/** The context for reading any file. Plain data, so that it can be sent to worker threads. */
export interface FolderContext {
  readonly site: Site;
  readonly sharedSources: SharedSources;
  /** Ids of invalid shared sources: they exist, so referring to them is no further mistake. */
  readonly brokenSources: ReadonlySet<string>;
  /** The units of variables, for figures that name none. */
  readonly variableUnits: VariableUnits;
  /** Picture files, relative to the content folder. */
  readonly pictureFiles: ReadonlySet<string>;
  /** As in `ReadOptions`. */
  readonly withoutHtml?: boolean;
}

/** The records that apply to all files of a content folder. */
export interface FolderRecords extends Omit<Awaited<ReturnType<typeof readSite>>, 'site'> {
  /** Undefined if `site.yaml` is not valid: without languages and time zone no file can be checked. */
  readonly context: FolderContext | undefined;
  readonly shared: SharedRecords<SharedSourceRecord>;
  readonly sources: readonly SharedSource[];
  readonly variables: SharedRecords<VariableRecord>;
}

/** Reads `site.yaml`, the shared sources and the variables of a folder. */
export async function readFolderContext(
  folder: string,
  files: ContentFolder,
  address: AddressOverride,
): Promise<FolderRecords> {
  const { site, languages, problems } = await readSite(folder, address);
  const shared = readSharedRecords<SharedSourceRecord>(folder, files.sources, sharedSource);
  const variables = readSharedRecords<VariableRecord>(folder, files.variables, variable);
  const sources = shared.files.flatMap(({ id, yaml: { record } }) => (record === undefined ? [] : [{ ...record, id }]));
  const context: FolderContext | undefined = site && {
    site,
    sharedSources: sharedSourcesByLanguage(sources, site.languages),
    brokenSources: new Set(shared.files.flatMap(({ id, yaml: { record } }) => (record === undefined ? [id] : []))),
    variableUnits: unitsOf(variables),
    pictureFiles: files.pictures,
  };
  const found = [...problems, ...shared.problems, ...variables.problems];
  return { context, languages, problems: found, shared, sources, variables };
}

function unitsOf({ files }: SharedRecords<VariableRecord>): VariableUnits {
  const said = files.map(({ id, yaml: { valid } }) => [id, { unit: valid.unit, unitCode: valid.unitCode }] as const);
  return new Map(said.filter(([, { unit }]) => unit !== undefined));
}
