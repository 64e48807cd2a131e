import { readFileSync } from 'node:fs';
import { styleText } from 'node:util';
import type { ToldProblem } from '../domain/problem.ts';
import { sourceExcerpt } from './source-excerpt.ts';

/** As wide as an excerpt is where the terminal does not say, and at most. */
const widest = 100;

/**
 * Problems for a reader: file by file, each in the one line that the format fixes, with the line of the file below it and
 * marks under the words that are meant.
 *
 * @param problems In reading order; their files are relative to the working directory.
 */
export function prettyReport(problems: readonly ToldProblem[], stream: NodeJS.WriteStream): string {
  return [...Map.groupBy(problems, ({ file }) => file)]
    .map(([file, ofFile]) => {
      const text = textOf(file);
      return ofFile
        .map((problem) => [headOf(problem, stream), ...excerptOf(problem, text, stream)].join('\n'))
        .join('\n');
    })
    .join('\n\n');
}

function headOf({ file, start, level, rule, message, hint }: ToldProblem, stream: NodeJS.WriteStream): string {
  const where = styleText('bold', `${file}:${start.line}:${start.column}`, { stream });
  const shown = styleText(colourOf(level), level, { stream });
  return `${where}  ${shown}  ${rule}  ${[message, hint].filter(Boolean).join(' ')}`;
}

function excerptOf({ start, end, level }: ToldProblem, text: string, stream: NodeJS.WriteStream): string[] {
  // A problem of the whole file has no words to point at.
  if (start.line === end.line && start.column === end.column && start.column === 1) return [];
  const gutter = `${start.line}`.padStart(4);
  const width = Math.min(stream.columns || widest, widest) - gutter.length - 3;
  const excerpt = sourceExcerpt(text, { start, end }, width);
  if (excerpt === undefined) return [];
  return [
    `${styleText('dim', `${gutter} │`, { stream })} ${excerpt.line}`,
    `${styleText('dim', `${' '.repeat(gutter.length)} │`, { stream })} ${styleText(colourOf(level), excerpt.marks, { stream })}`,
  ];
}

function colourOf(level: ToldProblem['level']) {
  return level === 'error' ? 'red' : 'yellow';
}

/** What stands in a file now, without a byte order mark, as positions count; nothing where it went. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch {
    return '';
  }
}
