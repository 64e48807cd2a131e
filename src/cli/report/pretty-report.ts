import { styleText } from 'node:util';
import type { ToldProblem } from '../../domain/problem/problem.ts';
import { visibleLine } from '../../grammar/visible-text.ts';
import { readNamedFile } from '../../intake/file/content-file.ts';
import { sourceExcerpt } from './source-excerpt.ts';

/** As wide as an excerpt is where the terminal does not say, and at most. */
const widest = 100;
/** Of one file. Nobody reads more, and a file of 1 MiB can have 200,000 problems. */
const mostExcerpts = 100;

/**
 * Problems for a reader: file by file, each in the one line that the format fixes, with the line of the file below it and
 * marks under the words that are meant.
 *
 * @param problems In reading order; their files are relative to the content folder.
 * @param place Where that folder is, and how its files are called from the working directory.
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

/** A problem of the whole file has no words to point at. */
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

/** The lines of a file as they are by now, without a byte order mark, as positions count; none where it went. */
function linesOf(folder: string, file: string): string[] {
  const read = readNamedFile(folder, file);
  if (read === undefined || 'problem' in read) return [];
  return read.bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/);
}
