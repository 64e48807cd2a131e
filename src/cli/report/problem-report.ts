import { relative, resolve } from 'node:path';
import { localizeProblem, type Problem, type ToldProblem } from '../../domain/problem/problem.ts';
import type { SpokenLanguage } from '../../grammar/bilingual.ts';
import { visibleLine, visibleLines } from '../../grammar/visible-text.ts';
import { prettyReport } from './pretty-report.ts';
import { summary } from './summary.ts';

export const reportFormats = ['pretty', 'json', 'github'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export interface ReportOptions {
  readonly language: SpokenLanguage;
  /** The content folder. Reported paths are relative to the working directory. */
  readonly folder: string;
  /** The output stream; text is coloured only if it is a terminal with colours. */
  readonly stream?: NodeJS.WriteStream;
}

/** Formats problems for a terminal, as JSON, or as annotations of GitHub's workflow runs. */
export function reportProblems(
  problems: readonly Problem[],
  format: ReportFormat,
  { language, folder, stream = process.stderr }: ReportOptions,
): string {
  const pathOf = (file: string) => relative(process.cwd(), resolve(folder, file)).replaceAll('\\', '/');
  const told = problems.map((problem) => localizeProblem(problem, language));
  const located = () => told.map((problem) => ({ ...problem, file: pathOf(problem.file) }));
  // The JSON may be read in a terminal, so control characters are escaped; its value stays the same.
  if (format === 'json') return visibleLines(JSON.stringify(located().map(flat), null, 2));
  if (format === 'github') return located().map(annotation).join('\n');
  if (told.length === 0) return '';
  return `${prettyReport(told, { folder, pathOf }, stream)}\n\n${summary(problems)[language]}`;
}

function flat({ file, start, end, level, rule, message, hint }: ToldProblem) {
  return {
    file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    level,
    rule,
    message,
    hint,
  };
}

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function annotation(problem: ToldProblem): string {
  const { file, line, column, endLine, endColumn, level, rule, message, hint } = flat(problem);
  const data = (text: string) => visibleLine(text).replaceAll('%', '%25');
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const place = `file=${property(file)},line=${line},col=${column},endLine=${endLine},endColumn=${endColumn},title=${property(rule)}`;
  return `::${level} ${place}::${data([message, hint].filter(Boolean).join(' '))}`;
}
