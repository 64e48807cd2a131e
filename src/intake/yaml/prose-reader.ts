import type { Path, Prose } from '../../checks/checked-file.ts';
import { parseBody, parseLine } from '../../markdown/processor.ts';

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
