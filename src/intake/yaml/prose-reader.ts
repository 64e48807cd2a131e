import type { Path, Prose } from '../../checks/checked-file.ts';
import type { FieldWhere, Where } from '../../checks/rule.ts';
import { type LineMap, wholeFile } from '../../domain/problem/line-map.ts';
import type { Range } from '../../domain/problem/problem.ts';
import { parseBody, parseLine } from '../../markdown/processor.ts';
import type { YamlRecord } from './yaml-record.ts';

/**
 * The Markdown of a file: its body, its key points and the notes of its figures. The last two are read from the
 * frontmatter as typed, so that a mistake elsewhere in it hides none of theirs.
 */
export function readProse(body: string, data: unknown): Prose[] {
  const line = (part: Prose['part'], path: Path, text: unknown): Prose[] =>
    typeof text === 'string' ? [{ part, path, text, tree: parseLine(text) }] : [];
  return [
    ...listAt(data, 'keyPoints').flatMap((text, index) => line('keyPoint', ['keyPoints', index], text)),
    { part: 'body', path: [], text: body, tree: parseBody(body) },
    ...listAt(data, 'figures').flatMap((figure, index) =>
      line('note', ['figures', index, 'note'], fieldOf(figure, 'note')),
    ),
  ];
}

function listAt(data: unknown, key: string): unknown[] {
  const list = fieldOf(data, key);
  return Array.isArray(list) ? list : [];
}

function fieldOf(record: unknown, key: string): unknown {
  return typeof record === 'object' && record !== null && Object.hasOwn(record, key)
    ? (record as Record<string, unknown>)[key]
    : undefined;
}

/** Finds the range of whatever a rule points at. */
export function locator(yaml: YamlRecord, lines: LineMap, bodyStart: number): (where: Where) => Range {
  const field = fieldLocator(yaml, lines);
  return (where) => {
    if (!('prose' in where)) return field(where);
    const start = where.prose.part === 'body' ? bodyStart : lineStart(where.prose, yaml);
    // A line of YAML that is folded or escaped is pointed at as a whole.
    return start === undefined ? field({ value: where.prose.path }) : proseRange(where, lines, start);
  };
}

/** Finds ranges in a body whose frontmatter cannot be read, so that nothing points there. */
export function bodyLocator(lines: LineMap, bodyStart: number): (where: Where) => Range {
  return (where) => ('prose' in where ? proseRange(where, lines, bodyStart) : wholeFile);
}

function proseRange({ prose, position }: Extract<Where, { prose: Prose }>, lines: LineMap, start: number): Range {
  return lines.range(start + (position.start.offset ?? 0), start + (position.end.offset ?? prose.text.length));
}

/** Finds the range of a value or key of the frontmatter, or of a YAML file. */
export function fieldLocator(yaml: YamlRecord, lines: LineMap): (where: FieldWhere) => Range {
  return (where) => {
    const span = 'key' in where ? yaml.keyAt(where.key) : yaml.valueAt(where.value);
    return lines.range(span.start, span.end);
  };
}

/** Where a line of Markdown begins in the file, if it stands there letter by letter: behind a quotation mark, or not. */
function lineStart({ path, text }: Prose, yaml: YamlRecord): number | undefined {
  const span = yaml.valueAt(path);
  return span.literal ? span.start + (span.end - span.start - text.length) / 2 : undefined;
}
