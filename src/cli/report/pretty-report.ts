import { styleText } from 'node:util';
import type { ToldProblem } from '../../domain/problem/problem.ts';
import { visibleLine } from '../../grammar/visible-text.ts';
import { readNamedFile } from '../../intake/file/content-file.ts';
import { sourceExcerpt } from './source-excerpt.ts';

/** Maximum width of an excerpt in columns, also used if the terminal does not report its width. */
const widest = 100;
/** Excerpts shown per file. A file of 1 MiB can have 200,000 problems. */
const mostExcerpts = 100;

/**
 * Formats problems for people: per file, each problem on the one line that the format fixes, then an excerpt of the
 * file with marks under the range.
 *
 * @param problems In reading order, with files relative to the content folder.
 * @param place The content folder, and how to print its files relative to the working directory.
 */
export function prettyReport(
  problems: readonly ToldProblem[],
  place: { readonly folder: string; readonly pathOf: (file: string) => string },
  stream: NodeJS.WriteStream,
): string {
  return [...Map.groupBy(problems, ({ file }) => file)]
    .map(([file, ofFile]) => {
      const path = place.pathOf(file);
      const lines = ofFile.some(({ start, end }) => !isWhole({ start, end })) ? linesOf(place.folder, file) : [];
      return ofFile
        .map((problem, index) => {
          const excerpt = index < mostExcerpts ? excerptOf(problem, lines, stream) : [];
          return [headOf(path, problem, stream), ...excerpt].join('\n');
        })
        .join('\n');
    })
    .join('\n\n');
}

function headOf(path: string, { start, level, rule, message, hint }: ToldProblem, stream: NodeJS.WriteStream): string {
  const where = styleText('bold', `${visibleLine(path)}:${start.line}:${start.column}`, { stream });
  const shown = styleText(colourOf(level), level, { stream });
  return `${where}  ${shown}  ${rule}  ${[message, hint].filter(Boolean).map(visibleLine).join(' ')}`;
}

/** Whether a problem concerns the whole file; then there is no range to mark. */
function isWhole({ start, end }: Pick<ToldProblem, 'start' | 'end'>): boolean {
  return start.line === end.line && start.column === end.column && start.column === 1;
}

function excerptOf({ start, end, level }: ToldProblem, lines: readonly string[], stream: NodeJS.WriteStream): string[] {
  if (isWhole({ start, end })) return [];
  const gutter = `${start.line}`.padStart(4);
  const width = Math.min(stream.columns || widest, widest) - gutter.length - 3;
  const excerpt = sourceExcerpt(lines[start.line - 1] ?? '', { start, end }, width);
  if (excerpt === undefined) return [];
  return [
    `${styleText('dim', `${gutter} │`, { stream })} ${excerpt.line}`,
    `${styleText('dim', `${' '.repeat(gutter.length)} │`, { stream })} ${styleText(colourOf(level), excerpt.marks, { stream })}`,
  ];
}

function colourOf(level: ToldProblem['level']) {
  return level === 'error' ? 'red' : 'yellow';
}

/** The current lines of a file, without a byte order mark, as positions count them; empty if the file is gone. */
function linesOf(folder: string, file: string): string[] {
  const read = readNamedFile(folder, file);
  if (read === undefined || 'problem' in read) return [];
  return read.bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/);
}
