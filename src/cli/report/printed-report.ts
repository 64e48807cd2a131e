import type { Problem } from '../../domain/problem/problem.ts';
import type { SpokenLanguage } from '../../grammar/bilingual.ts';
import { type ReportFormat, reportProblems } from './problem-report.ts';

interface ProblemReport {
  readonly language: SpokenLanguage;
  /** The content folder. */
  readonly folder: string;
  readonly format?: ReportFormat;
}

/** Prints problems as the result of a command; nothing where a report has nothing to say. */
export function sayProblems(problems: readonly Problem[], { format = 'pretty', ...options }: ProblemReport): void {
  // Its colours are ours, and it escapes what it quotes.
  const report = reportProblems(problems, format, { ...options, stream: process.stdout });
  if (report !== '') console.log(report);
}

/** As `sayProblems`, beside the result of a command, on the standard error. */
export function warnOfProblems(problems: readonly Problem[], options: Omit<ProblemReport, 'format'>): void {
  const report = reportProblems(problems, 'pretty', { ...options, stream: process.stderr });
  if (report !== '') console.error(report);
}
