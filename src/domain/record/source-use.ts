import type { FigureSource } from '../../schema/figure-fields.ts';
import type { SharedSource, Source } from '../../schema/source.ts';
import type { BriefingEntry } from './briefing-entry.ts';

type Based = ReadonlyMap<string, Pick<Source, 'basedOn'>>;

/** A source and all that it is based on. Circles end, since iterating a set visits additions but nothing twice. */
export function basesOf(id: string, known: Based): Set<string> {
  const reached = new Set([id]);
  for (const one of reached) for (const base of known.get(one)?.basedOn ?? []) reached.add(base);
  return reached;
}

/** A record that may name sources: a figure, a date, or a source with `basedOn`. */
type Naming = Partial<Pick<Source, 'basedOn'>> & { readonly sources?: readonly FigureSource[] | undefined };

/** Every source that a record names, with its path in the record. */
export function sourcesNamedBy({ basedOn = [], sources = [] }: Naming): { id: string; path: (string | number)[] }[] {
  return [
    ...basedOn.map((id, index) => ({ id, path: ['basedOn', index] })),
    ...sources.map((source, index) =>
      typeof source === 'string'
        ? { id: source, path: ['sources', index] }
        : { id: source.source, path: ['sources', index, 'source'] },
    ),
  ];
}

/** Ids of the briefing's own sources and those that its text, figures and dates name; not those on which they are based. */
export function briefingSources({ cites, record }: Pick<BriefingEntry, 'cites' | 'record'>): string[] {
  const naming: Naming[] = [...(record.figures ?? []), ...(record.dates ?? [])];
  const named = naming.flatMap(sourcesNamedBy).map(({ id }) => id);
  return [...new Set([...cites, ...(record.sources ?? []).map(({ id }) => id), ...named])];
}

/** Ids of the sources on which briefings rest, directly or through others. */
export function sourcesInUse(briefings: readonly BriefingEntry[], shared: readonly SharedSource[]): Set<string> {
  const known = new Map(shared.map((source) => [source.id, source]));
  const named = briefings.flatMap((briefing) => [
    ...briefingSources(briefing),
    ...(briefing.record.sources ?? []).flatMap(({ basedOn }) => basedOn ?? []),
  ]);
  return new Set([...new Set(named)].flatMap((id) => [...basesOf(id, known)]));
}
