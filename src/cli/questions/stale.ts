import { distinctObservations } from '../../domain/graph/distinct-observations.ts';
import type { FactGraph } from '../../domain/graph/fact-graph.ts';
import { dayInZone } from '../../grammar/edtf.ts';
import { type FactRow, factRow } from './fact-row.ts';
import { lastSpokenFor } from './observed-days.ts';

const dayLength = 86_400_000;

/** The newest value of each variable that is at least `days` old, oldest first. */
export function staleFacts(graph: FactGraph, days: number): FactRow[] {
  const { timeZone } = graph.site;
  const limit = dayInZone(graph.now - days * dayLength, timeZone);
  return [...graph.observations]
    .flatMap(([variable, observations]) => {
      const [newest] = distinctObservations(graph, observations)
        .filter(({ figure }) => figure.rank !== 'deprecated')
        .map((observation) => ({ observation, day: lastSpokenFor(observation, timeZone) }))
        .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
      return newest === undefined || newest.day >= limit ? [] : [{ variable, ...newest }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ variable, day, observation }) => ({ variable, newest: day, ...factRow(observation) }));
}
