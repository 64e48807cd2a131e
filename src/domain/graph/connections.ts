import { topicId } from '../../grammar/topic-id.ts';
import type { BriefingEntry } from '../record/briefing-entry.ts';
import { figureSourceIds } from '../record/citation.ts';
import { type SharedSources, sharedSourcesIn } from '../record/shared-source.ts';
import { houseOf } from '../record/source-voice.ts';

/** The kinds of things that two briefings can share, from the strongest bond to the weakest. */
export const bondKinds = ['variable', 'source', 'topic'] as const;
export type BondKind = (typeof bondKinds)[number];

/** Something that briefings share. */
export interface Bond {
  readonly kind: BondKind;
  /** Bonds with the same key are equal. */
  readonly key: string;
  /** A variable's slug, the name behind a source, a topic as typed. */
  readonly text: string;
}

/** The bonds of every visible briefing, and the briefings that have each of them by language, newest first. */
export interface Connections {
  readonly bonds: ReadonlyMap<BriefingEntry, readonly Bond[]>;
  readonly sharing: ReadonlyMap<string, readonly BriefingEntry[]>;
}

/** @param facts The visible briefings, newest first, and the shared sources that they may name. */
export function connections({
  briefings,
  sharedSources,
}: {
  readonly briefings: readonly BriefingEntry[];
  readonly sharedSources: SharedSources;
}): Connections {
  const bonds = new Map(briefings.map((briefing) => [briefing, bondsOf(briefing, sharedSources)]));
  const sharing = new Map<string, BriefingEntry[]>();
  for (const [briefing, own] of bonds) {
    for (const bond of own) {
      const key = languageKey(briefing, bond.key);
      const others = sharing.get(key);
      if (others === undefined) sharing.set(key, [briefing]);
      else others.push(briefing);
    }
  }
  return { bonds, sharing };
}

/** The briefings of the same language that share a bond with this one, itself included. */
export function sharing(
  graph: { readonly connections: Connections },
  briefing: BriefingEntry,
  { key }: Bond,
): readonly BriefingEntry[] {
  return graph.connections.sharing.get(languageKey(briefing, key)) ?? [];
}

function languageKey({ lang }: BriefingEntry, key: string): string {
  return `${lang} ${key}`;
}

/** Sources are equal if the same organisation or person stands behind them. */
function bondsOf({ record, lang, cites }: BriefingEntry, shared: SharedSources): Bond[] {
  const figures = record.figures ?? [];
  const named = new Set([...cites, ...figures.flatMap(figureSourceIds)]);
  const sources = [
    ...(record.sources ?? []),
    ...[...named].flatMap((id) => sharedSourcesIn(shared, lang).get(id) ?? []),
  ];
  const bonds = [
    ...figures.flatMap(({ variable }) => (variable === undefined ? [] : [bond('variable', variable, variable)])),
    ...sources.map((source) => bond('source', topicId(houseOf(source)), houseOf(source))),
    ...(record.topics ?? []).map((text) => bond('topic', topicId(text), text)),
  ];
  return [...new Map(bonds.map((one) => [one.key, one])).values()];
}

function bond(kind: BondKind, id: string, text: string): Bond {
  return { kind, key: `${kind} ${id}`, text };
}
