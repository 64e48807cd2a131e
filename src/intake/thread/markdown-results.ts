import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pipelineVersion } from '../cache/pipeline-version.ts';
import { renderedCache } from '../cache/rendered.ts';
import { readContentFile } from '../file/content-file.ts';
import type { FileProblem } from '../file/file-problem.ts';
import { readText } from '../file/source-text.ts';
import { type MarkdownSource, pictureOf } from '../markdown/markdown-file.ts';
import { renderingName } from '../markdown/rendering-name.ts';
import type { FolderContext } from '../site/folder-context.ts';
import { readInParallel } from './parallel-reading.ts';
import { type Batch, type KeptResult, resultCache } from './worker.ts';

/** A Markdown file with its result. */
export interface MarkdownResult {
  readonly file: string;
  /** Digest of the file, the code and the site's settings. */
  readonly digest: string;
  /** Undefined if the file is not readable text; the problem says why. */
  readonly result: KeptResult | undefined;
  readonly problems: readonly FileProblem[];
}

/** A reading that later ones can build on. */
export interface MarkdownReading {
  readonly results: readonly MarkdownResult[];
  /** Digest of the inputs shared by all files. */
  readonly sharedInputs: string;
}

/** An earlier reading, and the files changed since, as paths below the content folder. */
export interface Earlier {
  readonly reading: MarkdownReading;
  readonly changed: ReadonlySet<string>;
}

/**
 * Reads Markdown files, using cached results whose inputs have not changed.
 *
 * @param earlier A reading still in memory: only its changed files are opened.
 */
export async function readMarkdownFiles(
  folder: string,
  files: readonly Pick<MarkdownSource, 'kind' | 'file'>[],
  context: FolderContext,
  earlier?: Earlier,
): Promise<MarkdownReading> {
  const sharedInputs = await digestOfSharedInputs(context);
  const known = new Map(
    earlier?.reading.sharedInputs === sharedInputs
      ? earlier.reading.results
          .filter(
            ({ file, digest, result }) =>
              !earlier.changed.has(file) && result && saysSame(result, file, digest, context),
          )
          .map((result) => [result.file, result])
      : [],
  );
  const results = new Map<string, MarkdownResult>();
  const stale: Batch['sources'][number][] = [];
  for (const { kind, file } of files) {
    const kept = known.get(file);
    const content = kept === undefined ? readContentFile(join(folder, file)) : undefined;
    if (kept !== undefined) results.set(file, kept);
    else if (content !== undefined && 'problem' in content)
      results.set(file, { file, digest: '', result: undefined, problems: [content.problem] });
    else if (content !== undefined) {
      const { bytes } = content;
      const digest = createHash('sha256').update(sharedInputs).update(`${file}\0`).update(bytes).digest('hex');
      const cached = current(digest, file, context);
      const read = cached === undefined ? readText(bytes) : undefined;
      if (read !== undefined && 'text' in read) stale.push({ kind, file, text: read.text, digest });
      results.set(file, {
        file,
        digest,
        result: cached,
        problems: cached?.problems ?? (read !== undefined && 'problem' in read ? [read.problem] : []),
      });
    }
  }
  const fresh = await readInParallel(context, stale);
  for (const [index, { file, digest }] of stale.entries()) {
    const result = fresh[index];
    if (result === undefined) throw new Error(`The result of ${file} was lost.`);
    results.set(file, { file, digest, result, problems: result.problems });
  }
  return { sharedInputs, results: files.flatMap(({ file }) => results.get(file) ?? []) };
}

/** A cached result, unless HTML is asked for and missing, or the other files it depends on have changed. */
function current(digest: string, from: string, context: FolderContext): KeptResult | undefined {
  const cached = resultCache().get(digest);
  if (cached === undefined) return undefined;
  const isWithoutHtml = context.withoutHtml || cached.record === undefined;
  if (!isWithoutHtml && !renderedCache().has(cached.rendering)) return undefined;
  return saysSame(cached, from, digest, context) ? cached : undefined;
}

/**
 * Pictures and shared sources are compared here instead of in the digest, where any change would invalidate every
 * result.
 */
function saysSame(result: KeptResult, from: string, digest: string, context: FolderContext): boolean {
  return (
    result.rendering === renderingName(digest, result, context) &&
    result.pictures.every(({ src, file }) => pictureOf(src, from, context.pictureFiles).file === file)
  );
}

async function digestOfSharedInputs({
  site,
  sharedSources,
  brokenSources,
  variableUnits,
}: FolderContext): Promise<string> {
  const sources = [...sharedSources].map(([lang, byId]) => [lang, [...byId.keys()]]);
  const settings = JSON.stringify([await pipelineVersion(), site, sources, [...brokenSources], [...variableUnits]]);
  return createHash('sha256').update(settings).digest('hex');
}
