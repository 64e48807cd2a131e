import { relative, resolve } from 'node:path';
import { styleText } from 'node:util';
import type { Problem } from '../domain/problem.ts';

export const reportFormats = ['pretty', 'json', 'github'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/**
 * Problems as text for a terminal, for programs, or for annotations of GitHub's workflow runs.
 *
 * @param folder The content folder; paths are told relative to the working directory.
 * @param stream Where the text will be written: it has colours only where that is a terminal that wants them.
 */
export function reportProblems(
  problems: readonly Problem[],
  format: ReportFormat,
  folder: string,
  stream: NodeJS.WriteStream = process.stderr,
): string {
  const located = problems.map((problem) => ({
    ...problem,
    file: relative(process.cwd(), resolve(folder, problem.file)).replaceAll('\\', '/'),
  }));
  if (format === 'json') return JSON.stringify(located.map(flat), null, 2);
  if (format === 'github') return located.map(annotation).join('\n');
  return [
    ...located.map((problem) => line(problem, stream)),
    ...(located.length > 0 ? ['', summary(problems)] : []),
  ].join('\n');
}

/** How many errors and warnings there are in how many files. */
export function summary(problems: readonly Problem[]): string {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const warnings = problems.length - errors;
  const counts = [errors > 0 ? plural(errors, 'error') : '', warnings > 0 ? plural(warnings, 'warning') : ''].filter(
    Boolean,
  );
  return `${counts.join(' and ') || 'No problems'} in ${plural(new Set(problems.map(({ file }) => file)).size, 'file')}.`;
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function line({ file, start, level, rule, message, hint }: Problem, stream: NodeJS.WriteStream): string {
  const where = styleText('bold', `${file}:${start.line}:${start.column}`, { stream });
  const shown = styleText(level === 'error' ? 'red' : 'yellow', level, { stream });
  return `${where}  ${shown}  ${rule}  ${[message, hint].filter(Boolean).join(' ')}`;
}

function flat({ file, start, end, level, rule, message, hint }: Problem) {
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
function annotation(problem: Problem): string {
  const { file, line, column, endLine, endColumn, level, rule, message, hint } = flat(problem);
  const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const place = `file=${property(file)},line=${line},col=${column},endLine=${endLine},endColumn=${endColumn},title=${property(rule)}`;
  return `::${level} ${place}::${data([message, hint].filter(Boolean).join(' '))}`;
}
