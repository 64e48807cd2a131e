import type { BriefingRecord } from '../../schema/briefing.ts';
import type { Figure } from '../../schema/figure.ts';
import type { FigureSource } from '../../schema/figure-fields.ts';
import type { Source } from '../../schema/source.ts';

/** A source of a figure as a record, whichever way it was written. */
export function figureSourceRecord(source: FigureSource): Exclude<FigureSource, string> {
  return typeof source === 'string' ? { source } : source;
}

/** Ids of the sources that a figure names. */
export function figureSourceIds(figure: Pick<Figure, 'sources'>): string[] {
  return (figure.sources ?? []).map((source) => figureSourceRecord(source).source);
}

/**
 * The sources of a briefing in the order of their numbers: as the text cites them, then as figures, their notes and dates name them,
 * then the rest of its own, then what all of these are based on. Each stands once; an id without a source is left out.
 *
 * @param cited Ids in the order of the text, repetitions included; those in notes of figures apart.
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
  // A set can grow while it is walked: what is added is visited too, and a circle ends by itself.
  for (const id of order) for (const base of known.get(id)?.basedOn ?? []) order.add(base);
  return [...order].filter((id) => known.has(id));
}
