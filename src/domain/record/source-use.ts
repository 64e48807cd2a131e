import type { SharedSource, Source } from '../../schema/source.ts';
import type { BriefingEntry } from './briefing-entry.ts';
import { figureSourceIds } from './citation.ts';

type Based = ReadonlyMap<string, Pick<Source, 'basedOn'>>;

/** A source with all that it rests on; circles end by themselves, since a set can grow while it is walked. */
export function basesOf(id: string, known: Based): Set<string> {
  const reached = new Set([id]);
  for (const one of reached) for (const base of known.get(one)?.basedOn ?? []) reached.add(base);
  return reached;
}

/** Ids of the sources that a briefing has or names: in its text, its figures and its dates. */
export function namedSources({ cites, record }: Pick<BriefingEntry, 'cites' | 'record'>): string[] {
  return [
    ...new Set([
      ...cites,
      ...(record.sources ?? []).map(({ id }) => id),
      ...(record.figures ?? []).flatMap(figureSourceIds),
      ...(record.dates ?? []).flatMap(({ sources }) => sources ?? []),
    ]),
  ];
}

/** Ids of the sources on which briefings rest, be it through others. */
export function sourcesInUse(briefings: readonly BriefingEntry[], shared: readonly SharedSource[]): Set<string> {
  const known = new Map(shared.map((source) => [source.id, source]));
  const named = briefings.flatMap((briefing) => [
    ...namedSources(briefing),
    ...(briefing.record.sources ?? []).flatMap(({ basedOn }) => basedOn ?? []),
  ]);
  return new Set([...new Set(named)].flatMap((id) => [...basesOf(id, known)]));
}
