import type { PageLink } from '../address/page-link.ts';
import type { BriefingEntry } from '../record/briefing-entry.ts';
import { briefingHref } from './briefing-link.ts';
import { briefingsIn, type FactGraph } from './fact-graph.ts';

/** The briefings published directly before and after a briefing, in its language. */
export interface Neighbours {
  readonly older: PageLink | undefined;
  readonly newer: PageLink | undefined;
}

export function neighboursOf(graph: FactGraph, briefing: BriefingEntry): Neighbours {
  const list = briefingsIn(graph, briefing.lang);
  const at = graph.positions.get(briefing) ?? 0;
  return { older: link(list[at + 1]), newer: link(list[at - 1]) };

  function link(other: BriefingEntry | undefined): PageLink | undefined {
    return other && { href: briefingHref(graph, other), title: other.record.title };
  }
}
