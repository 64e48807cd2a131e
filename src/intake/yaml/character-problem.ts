import type { Path } from '../../checks/checked-file.ts';
import { characterWords } from '../../checks/deceptive-words.ts';
import type { LineMap } from '../../domain/problem/line-map.ts';
import type { Range } from '../../domain/problem/problem.ts';
import { deceptiveCharacters } from '../../grammar/deceptive-character.ts';
import type { FileProblem } from '../file/file-problem.ts';
import type { Span, YamlRecord } from './yaml-record.ts';

/** Maximum number of problems per file; with more, the file is not text. */
const most = 100;

/** Characters in a file that are forbidden in output or make text misleading. */
export function characterProblems(text: string, lines: LineMap): FileProblem[] {
  return deceptiveCharacters(text)
    .slice(0, most)
    .map(({ what, start, end }) => problemAt(lines.range(start, end), characterWords(what, text.slice(start, end))));
}

/** Such characters written as YAML escapes (`"\u202e"`), reported on the whole value or key. */
export function escapedCharacterProblems(text: string, record: YamlRecord, lines: LineMap): FileProblem[] {
  const problems: FileProblem[] = [];
  const judge = (value: string, place: () => Span) => {
    const [found] = problems.length < most ? deceptiveCharacters(value) : [];
    if (found === undefined) return;
    const { start, end } = place();
    if (deceptiveCharacters(text.slice(start, end)).length > 0) return;
    problems.push(problemAt(lines.range(start, end), characterWords(found.what, value.slice(found.start, found.end))));
  };
  // YAML escapes need a backslash.
  if (text.includes('\\')) walk(record.data, []);
  return problems;

  function walk(value: unknown, path: Path): void {
    if (typeof value === 'string') judge(value, () => record.valueAt(path));
    else if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, [...path, index]);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        judge(key, () => record.keyAt([...path, key]));
        walk(inner, [...path, key]);
      }
  }
}

/** Whether a problem lies on a character already reported, and would be a second message for one mistake. */
export function isConsequence({ start, end }: Range, characters: readonly Range[]): boolean {
  return characters.some(
    (found) =>
      !isBefore(found.start, start) &&
      !isBefore(end, found.end) &&
      (start.line !== end.line || start.column !== end.column),
  );
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}

function problemAt(range: Range, words: ReturnType<typeof characterWords>): FileProblem {
  return { ...range, rule: 'file', level: 'error', ...words };
}
