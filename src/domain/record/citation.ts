import type { BriefingRecord } from '../../schema/briefing.ts';
import type { Figure } from '../../schema/figure.ts';
import type { FigureSource } from '../../schema/figure-fields.ts';
import type { Source } from '../../schema/source.ts';

/** A source of a figure as a record, from either form of the format: an id, or a record. */
export function figureSourceRecord(source: FigureSource): Exclude<FigureSource, string> {
  return typeof source === 'string' ? { source } : source;
}

/** Ids of the sources that a figure names. */
export function figureSourceIds(figure: Pick<Figure, 'sources'>): string[] {
  return (figure.sources ?? []).map((source) => figureSourceRecord(source).source);
}

/**
 * The sources of a briefing in the order of their numbers: those that the text cites, then those of figures, their notes
 * and dates, then the rest of its own, then those on which these are based. Each is listed once; unknown ids are left out.
 *
 * @param cited Ids in the order of the text, with repetitions. Those in notes of figures are separate.
 * @param known The briefing's own sources and the shared ones.
 */
export function sourceOrder(
  cited: readonly string[],
  citedInNotes: readonly string[],
  record: BriefingRecord,
  known: ReadonlyMap<string, Source>,
): string[] {
  const order = new Set([
    ...cited,
    ...(record.figures ?? []).flatMap(figureSourceIds),
    ...citedInNotes,
    ...(record.dates ?? []).flatMap((date) => date.sources ?? []),
    ...(record.sources ?? []).map((source) => source.id),
  ]);
  // Iterating a set visits what is added meanwhile, and nothing twice, so circles end.
  for (const id of order) for (const base of known.get(id)?.basedOn ?? []) order.add(base);
  return [...order].filter((id) => known.has(id));
}
