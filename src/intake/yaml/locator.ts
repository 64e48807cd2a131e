import type { Prose } from '../../checks/checked-file.ts';
import type { FieldWhere, Where } from '../../checks/rule.ts';
import { type LineMap, wholeFile } from '../../domain/problem/line-map.ts';
import type { Range } from '../../domain/problem/problem.ts';
import type { YamlRecord } from './yaml-record.ts';

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
