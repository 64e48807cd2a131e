import { relative, sep } from 'node:path';
import type { SiteIndex } from '../../checks/site-index.ts';
import { publishedAt } from '../../domain/date/schedule.ts';
import type { Identified } from '../../domain/graph/fact-graph.ts';
import { wholeFile } from '../../domain/problem/line-map.ts';
import { inReadingOrder, type Problem } from '../../domain/problem/problem.ts';
import type { BriefingEntry, PageEntry } from '../../domain/record/briefing-entry.ts';
import type { Site } from '../../domain/site/site.ts';
import { fr } from '../../grammar/fr.ts';
import { topicId } from '../../grammar/topic-id.ts';
import type { BriefingRecord } from '../../schema/briefing.ts';
import type { PageRecord } from '../../schema/page.ts';
import type { SharedSource } from '../../schema/source.ts';
import { type TopicRecord, topic } from '../../schema/topic.ts';
import { type VariableRecord, variable } from '../../schema/variable.ts';
import { type ContentFolder, listContentFolder, listNames } from '../file/content-folder.ts';
import { asOfDraft } from '../file/draft-problem.ts';
import { fileNameProblems } from '../file/file-name.ts';
import { foreignFile } from '../file/own-file.ts';
import { logoOf } from '../markdown/markdown-file.ts';
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

/** A content folder, read. */
export interface Content {
  /** Of every file, in reading order. */
  readonly problems: readonly Problem[];
  /** Undefined while `site.yaml` does not describe one. */
  readonly site: Site | undefined;
  /** Of the site; none while `site.yaml` does not list them. */
  readonly languages: readonly string[];
  /** Drafts and scheduled ones included; a file with errors is not among them. */
  readonly briefings: readonly BriefingEntry[];
  readonly pages: readonly PageEntry[];
  readonly sources: readonly SharedSource[];
  readonly topics: readonly Identified<TopicRecord>[];
  readonly variables: readonly Identified<VariableRecord>[];
  /** Every file of the folder, read or not. */
  readonly files: ReadonlySet<string>;
  /** What the rules across files looked at; undefined while `site.yaml` does not describe a site. */
  readonly index: SiteIndex | undefined;
  /** What the next reading may start from. */
  readonly markdown: MarkdownReading | undefined;
}

/**
 * Reads a whole content folder: every file parsed, validated, checked and rendered, with every problem of every file.
 *
 * @param earlier Markdown that was read before and has not changed is not read again; the rules across files see it all.
 */
export async function readContent(
  { folder, publicFolder, now, address }: ReadOptions,
  earlier?: Earlier,
): Promise<Content> {
  const files = await listContentFolder(folder);
  const served = await listNames(publicFolder);
  const toPublic = relative(folder, publicFolder).split(sep).join('/');
  const { context, languages, shared, sources, problems: own } = await readFolderContext(folder, files, address);
  const topics = readSharedRecords<TopicRecord>(folder, files.topics, topic, (id) => topicId(id) === id);
  const variables = readSharedRecords<VariableRecord>(folder, files.variables, variable);
  const problems: Problem[] = [
    ...own,
    ...topics.problems,
    ...variables.problems,
    ...misnamed(files),
    ...[...files.all].flatMap((file) => fileNameProblems(file)),
    ...served.files.flatMap((file) => fileNameProblems(`${toPublic}/${file}`)),
    // Reading the settings tells of their own file.
    ...files.foreign.filter((file) => file !== settingsFile).map((file) => ({ ...foreignFile, file })),
    // Astro would publish what they lead to.
    ...served.foreign.map((file) => ({ ...foreignFile, file: `${toPublic}/${file}` })),
  ];
  // Without languages and time zone nothing in a briefing can be judged.
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
    context,
    earlier,
  );
  const { results } = markdown;
  const index: SiteIndex = {
    site,
    files: results.flatMap(({ result }) => result?.index ?? []),
    sharedSources: validRecords(shared),
    topics: validRecords(topics),
    variables: validRecords(variables),
    publicFiles: new Set(served.files.map((file) => `/${file}`)),
    brokenSources,
    pictureFiles: files.pictures,
    brokenPictures: await brokenPictures(folder, shownPictures(results, site, files)),
    now,
  };
  problems.push(
    ...results.flatMap(({ file, problems: found }) => found.map((problem) => ({ ...problem, file }))),
    ...siteProblems(index, folder),
  );
  return {
    problems: problems.sort(inReadingOrder),
    site,
    languages,
    briefings: results.flatMap((result) => briefingEntry(result, site) ?? []),
    pages: results.flatMap((result) => pageEntry(result) ?? []),
    sources,
    topics: validRecords(topics),
    variables: validRecords(variables),
    files: files.all,
    index,
    markdown,
  };
}

/** What the rules across files find; those of drafts are warnings. */
function siteProblems(index: SiteIndex, folder: string): Problem[] {
  const drafts = new Set(index.files.flatMap(({ file, draft }) => (draft ? [file] : [])));
  return runSiteRules(index, folder).flatMap((problem) => asOfDraft([problem], drafts.has(problem.file)));
}

/** Every picture that a file or the site itself refers to, also from drafts. */
function shownPictures(results: readonly MarkdownResult[], site: Site, files: ContentFolder): Set<string> {
  const inFiles = results.flatMap(({ result }) => result?.pictures ?? []).map(({ file }) => file);
  return new Set([...inFiles, logoOf(site, files.pictures)].flatMap((file) => file ?? []));
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

/** What entries of both kinds begin with. */
function named({ index: { slug, lang }, pictures, rendering }: KeptResult, file: string): Omit<PageEntry, 'record'> {
  const shown = pictures.flatMap(({ src, file: picture }) => (picture === undefined ? [] : [[src, picture] as const]));
  return { file, slug, lang, digest: rendering, pictures: Object.fromEntries(shown) };
}
