import { relative, sep } from 'node:path';
import type { SiteIndex } from '../../checks/site-index.ts';
import { topicPictures } from '../../checks/topic-prose.ts';
import { publishedAt } from '../../domain/date/schedule.ts';
import type { Identified } from '../../domain/graph/fact-graph.ts';
import { wholeFile } from '../../domain/problem/line-map.ts';
import { inReadingOrder, type Problem } from '../../domain/problem/problem.ts';
import type { BriefingEntry, PageEntry } from '../../domain/record/briefing-entry.ts';
import type { TopicEntry } from '../../domain/record/topic-entry.ts';
import type { Site } from '../../domain/site/site.ts';
import { fr } from '../../grammar/fr.ts';
import { topicId } from '../../grammar/topic-id.ts';
import type { BriefingRecord } from '../../schema/briefing.ts';
import type { PageRecord } from '../../schema/page.ts';
import type { SharedSource } from '../../schema/source.ts';
import { type TopicRecord, topic } from '../../schema/topic.ts';
import type { VariableRecord } from '../../schema/variable.ts';
import { lastAddresses } from '../cache/last-addresses.ts';
import { type ContentFolder, listContentFolder, listNames } from '../file/content-folder.ts';
import { asOfDraft } from '../file/draft-problem.ts';
import { fileNameProblems, twinNameProblems } from '../file/file-name.ts';
import { foreignFile } from '../file/own-file.ts';
import { logoOf } from '../markdown/markdown-file.ts';
import { topicEntry } from '../markdown/topic-introduction.ts';
import { brokenPictures } from '../picture/picture-flaw.ts';
import { readFolderContext } from '../site/folder-context.ts';
import type { ReadOptions } from '../site/read-options.ts';
import { readSharedRecords, validRecords } from '../site/shared-records.ts';
import { settingsFile } from '../site/site-settings.ts';
import {
  type Earlier,
  type MarkdownReading,
  type MarkdownResult,
  readMarkdownFiles,
} from '../thread/markdown-results.ts';
import type { KeptResult } from '../thread/worker.ts';
import { runSiteRules } from './site-rules.ts';

/** The result of reading a content folder. */
export interface Content {
  /** Problems of every file, in reading order. */
  readonly problems: readonly Problem[];
  /** Undefined if `site.yaml` is not valid. */
  readonly site: Site | undefined;
  /** Languages of the site; empty if `site.yaml` does not list them. */
  readonly languages: readonly string[];
  /** Includes drafts and scheduled briefings, excludes files with errors. */
  readonly briefings: readonly BriefingEntry[];
  readonly pages: readonly PageEntry[];
  readonly sources: readonly SharedSource[];
  readonly topics: readonly TopicEntry[];
  readonly variables: readonly Identified<VariableRecord>[];
  /** All files of the folder. */
  readonly files: ReadonlySet<string>;
  /** The index that rules across files use; undefined if `site.yaml` is not valid. */
  readonly index: SiteIndex | undefined;
  /** Pass it to the next `readContent` to reread only changed files. */
  readonly markdown: MarkdownReading | undefined;
}

/**
 * Reads a content folder: parses, validates, checks and, unless told otherwise, renders every file, and collects all
 * problems. Broken content never throws.
 *
 * @param earlier An earlier reading, whose unchanged Markdown is not read again. Rules across files still see
 * everything.
 */
export async function readContent(
  { folder, publicFolder, now, address, withoutHtml = false }: ReadOptions,
  earlier?: Earlier,
): Promise<Content> {
  const files = await listContentFolder(folder);
  const served = await listNames(publicFolder);
  const toPublic = relative(folder, publicFolder).split(sep).join('/');
  const folderRecords = await readFolderContext(folder, files, address);
  const { context, languages, shared, sources, variables, problems: own } = folderRecords;
  const topics = readSharedRecords<TopicRecord>(folder, files.topics, topic, (id) => topicId(id) === id);
  const problems: Problem[] = [
    ...own,
    ...topics.problems,
    ...misnamed(files),
    ...[...files.all].flatMap((file) => fileNameProblems(file)),
    ...twinNameProblems(files.all),
    ...served.files.flatMap((file) => fileNameProblems(`${toPublic}/${file}`)),
    // `readSite` already reports problems of this file.
    ...files.foreign.filter((file) => file !== settingsFile).map((file) => ({ ...foreignFile, file })),
    // Astro would publish the targets of links in the public folder.
    ...served.foreign.map((file) => ({ ...foreignFile, file: `${toPublic}/${file}` })),
  ];
  // No briefing can be checked without the site's languages and time zone.
  if (context === undefined)
    return {
      problems: problems.sort(inReadingOrder),
      site: undefined,
      languages,
      briefings: [],
      pages: [],
      sources: [],
      topics: [],
      variables: [],
      files: files.all,
      index: undefined,
      markdown: undefined,
    };

  const { site, brokenSources } = context;
  const markdown = await readMarkdownFiles(
    folder,
    [
      ...files.briefings.map((file) => ({ kind: 'briefing', file }) as const),
      ...files.pages.map((file) => ({ kind: 'page', file }) as const),
    ],
    { ...context, withoutHtml },
    earlier,
  );
  const { results } = markdown;
  const unopened: Omit<SiteIndex, 'brokenPictures'> = {
    site,
    files: results.flatMap(({ result }) => result?.index ?? []),
    sharedSources: validRecords(shared),
    topics: validRecords(topics),
    variables: validRecords(variables),
    publicFiles: new Set(served.files.map((file) => `/${file}`)),
    brokenSources,
    pictureFiles: files.pictures,
    lastAddresses: lastAddresses(folder),
    now,
  };
  const inTopics = topicPictures(unopened);
  const pictures = new Set([
    ...shownPictures(results, site, files),
    ...[...inTopics.values()].flatMap((shown) => Object.values(shown)),
  ]);
  const index = { ...unopened, brokenPictures: await brokenPictures(folder, pictures) };
  // In a list of its own: a file can have more problems than a call takes arguments.
  const all = [
    ...problems,
    ...results.flatMap(({ file, problems: found }) => found.map((problem) => ({ ...problem, file }))),
    ...siteProblems(index, folder),
  ];
  return {
    problems: all.sort(inReadingOrder),
    site,
    languages,
    briefings: results.flatMap((result) => briefingEntry(result, site) ?? []),
    pages: results.flatMap((result) => pageEntry(result) ?? []),
    sources,
    topics: unopened.topics.map((entry) => topicEntry(entry, inTopics.get(entry.file), context)),
    variables: validRecords(variables),
    files: files.all,
    index,
    markdown,
  };
}

/** Problems found by rules across files; errors of drafts become warnings. */
function siteProblems(index: SiteIndex, folder: string): Problem[] {
  const drafts = new Set(index.files.flatMap(({ file, draft }) => (draft ? [file] : [])));
  return runSiteRules(index, folder).flatMap((problem) => asOfDraft([problem], drafts.has(problem.file)));
}

/** Every picture that a file, draft or not, or the site itself refers to. */
function shownPictures(results: readonly MarkdownResult[], site: Site, files: ContentFolder): string[] {
  const inFiles = results.flatMap(({ result }) => result?.pictures ?? []).map(({ file }) => file);
  return [...inFiles, logoOf(site, files.pictures)].flatMap((file) => file ?? []);
}

function misnamed({ misnamed: files }: ContentFolder): Problem[] {
  return files.map(({ file, ending }) => ({
    ...wholeFile,
    file,
    rule: 'file',
    level: 'error',
    message: { en: 'A file with this ending is not read.', fr: fr`Un fichier avec cette extension n'est pas lu.` },
    hint: { en: `Name it with the ending ${ending}.`, fr: fr`Donnez-lui l'extension ${ending}.` },
  }));
}

function briefingEntry({ file, result }: MarkdownResult, site: Site): BriefingEntry | undefined {
  if (result?.record === undefined || result.index.kind !== 'briefing') return undefined;
  const record = result.record as BriefingRecord;
  const variablesShown = new Set(result.index.variablesShown.map(({ variable }) => variable));
  return {
    ...named(result, file),
    published: publishedAt(record.published, site.timeZone),
    variablesShown: [...variablesShown],
    cites: result.index.cites,
    record,
  };
}

function pageEntry({ file, result }: MarkdownResult): PageEntry | undefined {
  if (result?.record === undefined || result.index.kind !== 'page') return undefined;
  return { ...named(result, file), record: result.record as PageRecord };
}

/** The fields that briefing and page entries share. */
function named({ index: { slug, lang }, pictures, rendering }: KeptResult, file: string): Omit<PageEntry, 'record'> {
  const shown = pictures.flatMap(({ src, file: picture }) => (picture === undefined ? [] : [[src, picture] as const]));
  return { file, slug, lang, digest: rendering, pictures: Object.fromEntries(shown) };
}
