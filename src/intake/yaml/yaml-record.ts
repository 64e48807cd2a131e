import type { Path } from '../../checks/checked-file.ts';
import type { LineMap } from '../../domain/problem/line-map.ts';
import type { FileProblem } from '../file/file-problem.ts';
import { withFigureDefaults } from './figure-defaults.ts';
import { readYamlDocument } from './yaml-document.ts';
import { firstExcessMark, tooManyMarks } from './yaml-mark-limit.ts';
import { yamlValues } from './yaml-values.ts';

/** A range of text as offsets in the file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A scalar that appears verbatim in the file, so that positions inside it are known. */
export interface LiteralSpan extends Span {
  readonly literal: boolean;
}

/** Parsed YAML with positions. */
export interface YamlRecord {
  readonly data: unknown;
  /** The range of a value; of the enclosing record if it is missing. */
  readonly valueAt: (path: Path) => LiteralSpan;
  /** The range of the last key of a path; of the enclosing record if it is missing. */
  readonly keyAt: (path: Path) => Span;
}

/**
 * Parses YAML 1.2 (core schema: `yes`, `no` and days are text). Positions are computed on first use, because they
 * take ten times as long as values and a file without problems never needs them. Figures have their defaults.
 *
 * @param start Offset of the YAML in the file.
 */
export function readYaml(
  text: string,
  start: number,
  lines: LineMap,
): { record: YamlRecord } | { problems: FileProblem[] } {
  const excess = firstExcessMark(text);
  if (excess !== undefined) {
    const where = lines.range(start + excess, start + excess + 1);
    return { problems: [{ ...where, rule: 'yaml', level: 'error', ...tooManyMarks }] };
  }
  const read = yamlValues(text);
  if (read === undefined) {
    const document = readYamlDocument(text, start, lines);
    return 'record' in document ? { record: withFigureDefaults(document.record) } : document;
  }
  let places: YamlRecord | undefined;
  const record = (): YamlRecord => {
    places ??= placesIn(readYamlDocument(text, start, lines));
    return places;
  };
  const lookUp = { valueAt: (path: Path) => record().valueAt(path), keyAt: (path: Path) => record().keyAt(path) };
  return { record: withFigureDefaults({ ...read, ...lookUp }) };
}

function placesIn(read: ReturnType<typeof readYamlDocument>): YamlRecord {
  if ('record' in read) return read.record;
  throw new UnlikeReadings(read.problems);
}

/** One parser read a YAML text, and the other, asked for places in it, found problems: it is the one that is right. */
export class UnlikeReadings extends Error {
  readonly problems: readonly FileProblem[];

  constructor(problems: readonly FileProblem[]) {
    super(problems[0]?.message.en);
    this.problems = problems;
  }
}
