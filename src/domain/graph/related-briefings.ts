import type { BriefingEntry } from '../record/briefing-entry.ts';
import { type BriefingLink, toBriefingLink } from './briefing-link.ts';
import { stateOf } from './briefing-state.ts';
import { type Bond, bondKinds, sharing } from './connections.ts';
import { type FactGraph, relatedTo, topicLabels } from './fact-graph.ts';
import { variableName } from './variable-name.ts';

/** A briefing related to another one, with the reasons. */
export interface RelatedBriefing extends BriefingLink {
  /** Whether the editor named it in `related`. */
  readonly chosen: boolean;
  /** Names of what both share, strongest bond first. */
  readonly shared: readonly { readonly kind: Bond['kind']; readonly name: string }[];
}

/** The most briefings that are listed, unless the editor named more. */
const most = 4;

/** The number of briefings considered on either side in time, among those that share something with the briefing. */
const reach = 3;

/**
 * Briefings related to this one: first those that the editor named, in their order, then those of the same language that
 * share most with it. Variables count more than sources, and sources more than topics; equal ones are sorted by distance in
 * time. Only neighbours in time are considered, so that a new briefing changes the pages of few others.
 */
export function relatedBriefings(graph: FactGraph, briefing: BriefingEntry): RelatedBriefing[] {
  const chosen = relatedTo(graph, briefing);
  const own = graph.connections.bonds.get(briefing) ?? [];
  const apart = new Set([briefing, ...chosen, ...graph.translations.of(briefing)]);
  const near = new Set(own.flatMap((bond) => neighbours(sharing(graph, briefing, bond), briefing)));
  const found = [...near.difference(apart)]
    .filter((other) => stateOf(other, graph).retracted === undefined)
    .map((other) => ({ other, shared: sharedBonds(graph, briefing, other) }))
    .sort((a, b) => compare(a, b, briefing))
    .map(({ other }) => other);
  return [...chosen, ...found.slice(0, Math.max(0, most - chosen.length))].map((other, index) => ({
    ...toBriefingLink(graph, other),
    chosen: index < chosen.length,
    shared: sharedBonds(graph, briefing, other).map((bond) => ({
      kind: bond.kind,
      name: nameOf(graph, bond, briefing),
    })),
  }));
}

function neighbours(newestFirst: readonly BriefingEntry[], briefing: BriefingEntry): readonly BriefingEntry[] {
  const at = newestFirst.indexOf(briefing);
  return newestFirst.slice(Math.max(0, at - reach), at + reach + 1);
}

function sharedBonds({ connections: { bonds } }: FactGraph, a: BriefingEntry, b: BriefingEntry): Bond[] {
  const others = new Set((bonds.get(b) ?? []).map(({ key }) => key));
  return (bonds.get(a) ?? []).filter(({ key }) => others.has(key));
}

interface Found {
  readonly other: BriefingEntry;
  readonly shared: readonly Bond[];
}

function compare(a: Found, b: Found, { published }: BriefingEntry): number {
  for (const kind of bondKinds) {
    const [inA, inB] = [a, b].map(({ shared }) => shared.filter((bond) => bond.kind === kind).length);
    if (inA !== inB) return (inB ?? 0) - (inA ?? 0);
  }
  const distance = ({ other }: Found) => Math.abs(other.published - published);
  return distance(a) - distance(b) || (a.other.slug < b.other.slug ? -1 : 1);
}

/** The name of a variable: from its file, else the label in this briefing. */
function nameOf(graph: FactGraph, { kind, text }: Bond, { lang, record }: BriefingEntry): string {
  if (kind === 'topic') return topicLabels(graph, [text], lang)[0] ?? text;
  if (kind === 'source') return text;
  const own = variableName(graph, text, lang);
  if (own !== undefined) return own.name;
  const named = record.figures?.filter(({ variable }) => variable === text) ?? [];
  return (named.find(({ rank }) => rank === 'preferred') ?? named[0])?.label ?? text;
}
