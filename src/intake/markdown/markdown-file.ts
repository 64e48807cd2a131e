import type { z } from 'zod';
import type { CheckedFile } from '../../checks/checked-file.ts';
import { rules } from '../../checks/rules.ts';
import type { IndexedFile } from '../../checks/site-index.ts';
import { LineMap } from '../../domain/problem/line-map.ts';
import type { Rendered } from '../../domain/record/rendered.ts';
import { sharedSourcesIn } from '../../domain/record/shared-source.ts';
import { pictureFile } from '../../domain/site/picture-file.ts';
import { defaultLanguage, type Site } from '../../domain/site/site.ts';
import { Stopwatch } from '../../files/time-spent.ts';
import { isSlug } from '../../grammar/slug.ts';
import { type BriefingRecord, briefing } from '../../schema/briefing.ts';
import { type PageRecord, page } from '../../schema/page.ts';
import { asOfDraft, saysDraft } from '../file/draft-problem.ts';
import { nameProblem, slugOf } from '../file/file-name.ts';
import type { FileProblem } from '../file/file-problem.ts';
import { splitFrontmatter } from '../file/frontmatter.ts';
import type { FolderContext } from '../site/folder-context.ts';
import { characterProblems, escapedCharacterProblems, isConsequence } from '../yaml/character-problem.ts';
import { acceptedParts } from '../yaml/checked-record.ts';
import { bodyLocator, locator } from '../yaml/locator.ts';
import { readProse } from '../yaml/prose-reader.ts';
import { validate } from '../yaml/validated-record.ts';
import { withVariableUnits } from '../yaml/variable-unit.ts';
import { readYaml, UnlikeReadings } from '../yaml/yaml-record.ts';
import { indexedFile, unreadFile } from './indexed-file.ts';
import { renderFile } from './markdown-rendering.ts';
import { numberedSources } from './numbered-sources.ts';
import { runRules } from './rule-run.ts';
import { frontmatterProblem, tooIntricate } from './unreadable-file.ts';

/** A Markdown file of the content folder before it is read. */
export interface MarkdownSource {
  readonly kind: 'briefing' | 'page';
  /** Relative to the content folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** Everything read from one file, as plain data that can be cached. */
export interface FileResult {
  readonly problems: readonly FileProblem[];
  readonly index: IndexedFile;
  /** The frontmatter, with its Markdown as HTML; undefined if the file has errors. */
  readonly record: BriefingRecord | PageRecord | undefined;
  /** Undefined if the file has errors, or if no HTML is asked for. */
  readonly rendered: Rendered | undefined;
  /** Ids of the shared sources that the result depends on; all of them if the file has errors. */
  readonly sharedSources: readonly string[];
  /** Pictures of the file: `src` as typed, and the content file it refers to, if any. */
  readonly pictures: readonly Picture[];
}

export interface Picture {
  readonly src: string;
  readonly file: string | undefined;
}

/** Resolves a `src` in a file. */
export function pictureOf(src: string, from: string, pictureFiles: ReadonlySet<string>): Picture {
  const found = pictureFile(src, from, pictureFiles);
  return { src, file: found.type === 'file' ? found.file : undefined };
}

/** Content file of the publisher's logo, if any. */
export function logoOf({ publisher }: Site, pictureFiles: ReadonlySet<string>): string | undefined {
  return publisher.logo === undefined ? undefined : pictureOf(publisher.logo, 'images/', pictureFiles).file;
}

const schemas: Readonly<Record<MarkdownSource['kind'], z.ZodType<BriefingRecord | PageRecord>>> = { briefing, page };

/**
 * Reads, validates, checks and, if HTML is asked for and there is no error, renders one file.
 *
 * @param watch Records how long each step takes.
 */
export function readMarkdownFile(source: MarkdownSource, context: FolderContext, watch = new Stopwatch()): FileResult {
  try {
    return readFile(source, context, watch);
  } catch (error) {
    if (error instanceof UnlikeReadings) return unread(source, context, [...error.problems]);
    // A parser that overflows the stack on one file must not hide the problems of others.
    if (!(error instanceof RangeError && error.message.includes('call stack'))) throw error;
    return unread(source, context, [tooIntricate]);
  }
}

function readFile(source: MarkdownSource, context: FolderContext, watch: Stopwatch): FileResult {
  watch.start();
  const lines = new LineMap(source.text);
  const slug = slugOf(source.file);
  const named = [...(isSlug(slug) ? [] : [nameProblem(slug)]), ...characterProblems(source.text, lines)];
  const parts = splitFrontmatter(source.text);
  if (typeof parts === 'string') return unread(source, context, [...named, frontmatterProblem(parts)]);
  const read = readYaml(parts.yaml, parts.yamlStart, lines);
  if ('problems' in read) {
    const body = runRules(
      checkedFile(source, context, acceptedParts(undefined, {}), readProse(parts.body, {})),
      bodyLocator(lines, parts.bodyStart),
      rules.filter(({ withoutRecord }) => withoutRecord),
    );
    const isDraft = saysDraft(parts.yaml);
    const result = unread(source, context, asOfDraft([...named, ...read.problems, ...body], isDraft));
    return { ...result, index: { ...result.index, draft: isDraft } };
  }

  const yaml = withVariableUnits(read.record, context.variableUnits, languageOf(read.record.data, context.site));
  watch.end('parsing of YAML');
  const validated = validate(schemas[source.kind], yaml, lines);
  const accepted = acceptedParts(validated, yaml.data);
  watch.end('validation');
  const prose = readProse(parts.body, yaml.data);
  watch.end('parsing of Markdown');
  const checked = checkedFile(source, context, accepted, prose);
  const locate = locator(yaml, lines, parts.bodyStart);
  const characters = [...named, ...escapedCharacterProblems(source.text, yaml, lines)];
  const invalid = validated.problems.map(({ problem }) => problem);
  const found = [
    ...characters,
    ...invalid.filter((problem) => !isConsequence(problem, characters)),
    ...runRules(checked, locate),
  ];
  const problems = hasDefaults(yaml.data) ? distinct(found) : found;
  const index = indexedFile(checked, locate);
  const shown = [
    ...index.references.filter(({ kind }) => kind === 'image').map(({ url }) => url),
    ...(index.image === undefined ? [] : [index.image]),
  ];
  const pictures = shown.map((src) => pictureOf(src, source.file, context.pictureFiles));
  watch.end('rules');
  if (problems.some(({ level }) => level === 'error'))
    return { ...unread(source, context, asOfDraft(problems, index.draft)), index, pictures };
  // Before rendering, which modifies the trees.
  const sharedSources = numberedSources(checked).order.filter((id) => !checked.declared.sources.has(id));
  const rendered = context.withoutHtml ? undefined : renderFile(checked, context.pictureFiles);
  watch.end('rendering of Markdown');
  return {
    problems,
    index,
    record: validated.record,
    sharedSources,
    rendered,
    pictures,
  };
}

/** The language that the figures of a file are in, as typed: also where other parts of the frontmatter are wrong. */
function languageOf(data: unknown, site: Site): string {
  const typed = typeof data === 'object' && data !== null && 'lang' in data ? data.lang : undefined;
  return typeof typed === 'string' ? typed : defaultLanguage(site);
}

function hasDefaults(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'figureDefaults' in data;
}

/** A default of the figures is judged once for each figure that has it. */
function distinct(problems: readonly FileProblem[]): FileProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function checkedFile(
  { kind, file }: MarkdownSource,
  { site, sharedSources, brokenSources }: FolderContext,
  accepted: ReturnType<typeof acceptedParts>,
  prose: CheckedFile['prose'],
): CheckedFile {
  const lang = accepted.record.lang ?? defaultLanguage(site);
  return {
    ...accepted,
    declared: { ...accepted.declared, sources: accepted.declared.sources.union(brokenSources) },
    site,
    sharedSources: sharedSourcesIn(sharedSources, lang),
    kind,
    file,
    slug: slugOf(file),
    lang,
    prose,
  };
}

/** The result of an unreadable file. It still exists, so others may refer to it. */
export function unread({ kind, file }: MarkdownSource, context: FolderContext, problems: FileProblem[]): FileResult {
  const index = unreadFile({ kind, file, slug: slugOf(file), lang: defaultLanguage(context.site) });
  const sharedSources = everySharedSource(context);
  return { problems, index, record: undefined, rendered: undefined, sharedSources, pictures: [] };
}

function everySharedSource({ sharedSources }: FolderContext): string[] {
  return [...sharedSources.values()].flatMap((ofLanguage, index) => (index === 0 ? [...ofLanguage.keys()] : []));
}
