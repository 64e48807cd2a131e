import { resolve } from 'node:path';
import type { VFile } from 'vfile';
import { spokenLanguage } from '../cli/command-line/spoken-language.ts';
import { type Bilingual, joined } from '../grammar/bilingual.ts';
import { listContentFolder } from '../intake/file/content-folder.ts';
import type { FileProblem } from '../intake/file/file-problem.ts';
import { readText } from '../intake/file/source-text.ts';
import { type FolderRecords, readFolderContext } from '../intake/site/folder-context.ts';
import { readInTime } from '../intake/thread/worker.ts';
import { contentPlace } from './content-place.ts';

/** A problem with messages in the newsroom's language, worded as by `check`. */
export interface ToldProblem extends Omit<FileProblem, 'message' | 'hint'> {
  readonly text: string;
}

const asked = new WeakMap<VFile, Promise<readonly ToldProblem[]>>();
const contexts = new Map<string, Promise<FolderRecords>>();

/**
 * Milliseconds for which shared sources are cached: they may change while a language server runs, and a run over a
 * folder should read them about once.
 */
const keptFor = 1000;

/**
 * The problems of a file, as `check` finds them, computed once for all rules. Empty outside content folders and while
 * `site.yaml` is invalid, which `check` reports.
 */
export function problemsOf(file: VFile): Promise<readonly ToldProblem[]> {
  let problems = asked.get(file);
  if (problems === undefined) {
    problems = read(file);
    asked.set(file, problems);
  }
  return problems;
}

async function read(file: VFile): Promise<readonly ToldProblem[]> {
  const place = file.path ? contentPlace(resolve(file.cwd, file.path)) : undefined;
  if (place === undefined) return [];
  const { context, languages } = await contextOf(place.folder);
  if (context === undefined) return [];
  const language = spokenLanguage(undefined, languages);
  const text = readText(typeof file.value === 'string' ? Buffer.from(file.value) : file.value);
  const problems =
    'problem' in text ? [text.problem] : readInTime([{ ...place, ...text }], context).flatMap((read) => read.problems);
  const told = (message: Bilingual, hint: Bilingual | undefined) => joined(message, hint)[language];
  return problems.map(({ message, hint, ...problem }) => ({ ...problem, text: told(message, hint) }));
}

function contextOf(folder: string): Promise<FolderRecords> {
  let context = contexts.get(folder);
  if (context === undefined) {
    context = listContentFolder(folder).then((files) => readFolderContext(folder, files, {}));
    contexts.set(folder, context);
    setTimeout(() => contexts.delete(folder), keptFor).unref();
  }
  return context;
}
