import type { Path } from '../../checks/checked-file.ts';
import { characterWords } from '../../checks/deceptive-words.ts';
import type { LineMap } from '../../domain/problem/line-map.ts';
import type { Range } from '../../domain/problem/problem.ts';
import { deceptiveCharacters } from '../../grammar/deceptive-character.ts';
import type { FileProblem } from '../file/file-problem.ts';
import type { Span, YamlRecord } from './yaml-record.ts';

/** Of one file; one that has more is no text. */
const most = 100;

/** The characters of a file that no output may hold or that make text read as another, wherever in it they stand. */
export function characterProblems(text: string, lines: LineMap): FileProblem[] {
  return deceptiveCharacters(text)
    .slice(0, most)
    .map(({ what, start, end }) => problemAt(lines.range(start, end), characterWords(what, text.slice(start, end))));
}

/** The same of values and keys that YAML writes with escapes (`"\u202e"`), which point at the value or key as a whole. */
export function escapedCharacterProblems(text: string, record: YamlRecord, lines: LineMap): FileProblem[] {
  const problems: FileProblem[] = [];
  const judge = (value: string, place: () => Span) => {
    const [found] = problems.length < most ? deceptiveCharacters(value) : [];
    if (found === undefined) return;
    const { start, end } = place();
    if (deceptiveCharacters(text.slice(start, end)).length > 0) return;
    problems.push(problemAt(lines.range(start, end), characterWords(found.what, value.slice(found.start, found.end))));
  };
  // Without a backslash YAML cannot write one.
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

/** What was found of a value because of a character in it is no second mistake. */
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
