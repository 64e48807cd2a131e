import type { Path, Prose } from '../../checks/checked-file.ts';
import type { FieldWhere, Where } from '../../checks/rule.ts';
import { type LineMap, wholeFile } from '../../domain/problem/line-map.ts';
import type { Range } from '../../domain/problem/problem.ts';
import { parseBody, parseLine } from '../../markdown/processor.ts';
import type { YamlRecord } from './yaml-record.ts';

/**
 * The Markdown of a file: body, key points and notes of figures. The last two come from the frontmatter as typed, so
 * that a mistake elsewhere does not hide theirs.
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

/** Returns a function that finds the range of a rule's finding in the file. */
export function locator(yaml: YamlRecord, lines: LineMap, bodyStart: number): (where: Where) => Range {
  const field = fieldLocator(yaml, lines);
  return (where) => {
    if (!('prose' in where)) return field(where);
    const start = where.prose.part === 'body' ? bodyStart : lineStart(where.prose, yaml);
    // Folded or escaped YAML is marked as a whole.
    return start === undefined ? field({ value: where.prose.path }) : proseRange(where, lines, start);
  };
}

/** A locator for bodies whose frontmatter cannot be read; only positions in the body can occur. */
export function bodyLocator(lines: LineMap, bodyStart: number): (where: Where) => Range {
  return (where) => ('prose' in where ? proseRange(where, lines, bodyStart) : wholeFile);
}

function proseRange({ prose, position }: Extract<Where, { prose: Prose }>, lines: LineMap, start: number): Range {
  return lines.range(start + (position.start.offset ?? 0), start + (position.end.offset ?? prose.text.length));
}

/** A locator for values and keys of YAML. */
export function fieldLocator(yaml: YamlRecord, lines: LineMap): (where: FieldWhere) => Range {
  return (where) => {
    const span = 'key' in where ? yaml.keyAt(where.key) : yaml.valueAt(where.value);
    return lines.range(span.start, span.end);
  };
}

/**
 * Offset of a line of Markdown in the file, after a quotation mark if there is one; undefined if it is not there
 * verbatim.
 */
function lineStart({ path, text }: Prose, yaml: YamlRecord): number | undefined {
  const span = yaml.valueAt(path);
  return span.literal ? span.start + (span.end - span.start - text.length) / 2 : undefined;
}
