import type { Position } from 'unist';
import type { Path, Prose } from '../checks/checked-file.ts';
import type { Range } from '../domain/problem.ts';
import { parseBody, parseLine } from '../markdown/processor.ts';
import type { BriefingRecord } from '../schema/briefing.ts';
import type { LineMap } from './line-map.ts';
import type { YamlRecord } from './yaml-record.ts';

/** The Markdown of a file: its body, its key points and the notes of its figures. */
export function readProse(body: string, record: Partial<BriefingRecord>): Prose[] {
  const line = (part: Prose['part'], path: Path, text: string): Prose => ({ part, path, text, tree: parseLine(text) });
  return [
    ...(record.keyPoints ?? []).map((text, index) => line('keyPoint', ['keyPoints', index], text)),
    { part: 'body', path: [], text: body, tree: parseBody(body) },
    ...(record.figures ?? []).flatMap((figure, index) =>
      typeof figure.note === 'string' ? [line('note', ['figures', index, 'note'], figure.note)] : [],
    ),
  ];
}

/** Where a position in prose stands in the file. A line of YAML that is folded or escaped is pointed at as a whole. */
export function rangeInFile(prose: Prose, { start, end }: Position, yaml: YamlRecord, lines: LineMap): Range {
  if (prose.part === 'body')
    return { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } };
  const span = yaml.valueAt(prose.path);
  if (!span.literal) return lines.range(span.start, span.end);
  const first = span.start + (span.end - span.start - prose.text.length) / 2;
  return lines.range(first + (start.offset ?? 0), first + (end.offset ?? prose.text.length));
}
