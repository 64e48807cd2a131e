import type { Path } from '../../checks/checked-file.ts';
import type { LineMap } from '../../domain/problem/line-map.ts';
import type { FileProblem } from '../file/file-problem.ts';
import { readYamlDocument } from './yaml-document.ts';
import { tooManyMarks, yamlThicket } from './yaml-thicket.ts';
import { yamlValues } from './yaml-values.ts';

/** A piece of text by its offsets in the file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A scalar whose text stands in the file letter by letter, so that places in it are known. */
export interface LiteralSpan extends Span {
  readonly literal: boolean;
}

/** YAML that was read, and where its values stand. */
export interface YamlRecord {
  readonly data: unknown;
  /** The value at a path; the record that lacks it where there is none. */
  readonly valueAt: (path: Path) => LiteralSpan;
  /** The key at the end of a path; the record that lacks it where there is none. */
  readonly keyAt: (path: Path) => Span;
}

/**
 * Reads YAML 1.2 (core schema: `yes`, `no` and days are text). `start` is its offset in the file. Where its values stand is
 * found out when somebody asks, since that takes ten times as long as the values, and a file without problems is not asked.
 */
export function readYaml(
  text: string,
  start: number,
  lines: LineMap,
): { record: YamlRecord } | { problems: FileProblem[] } {
  const thicket = yamlThicket(text);
  if (thicket !== undefined) {
    const where = lines.range(start + thicket, start + thicket + 1);
    return { problems: [{ ...where, rule: 'yaml', level: 'error', ...tooManyMarks }] };
  }
  const read = yamlValues(text);
  if (read === undefined) return readYamlDocument(text, start, lines);
  let places: YamlRecord | undefined;
  const record = (): YamlRecord => {
    places ??= placesIn(readYamlDocument(text, start, lines));
    return places;
  };
  return { record: { ...read, valueAt: (path) => record().valueAt(path), keyAt: (path) => record().keyAt(path) } };
}

function placesIn(read: ReturnType<typeof readYamlDocument>): YamlRecord {
  if ('record' in read) return read.record;
  throw new Error(`One parser read this YAML, and the other found: ${read.problems[0]?.message.en}`);
}
