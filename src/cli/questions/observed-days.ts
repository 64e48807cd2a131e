import { observedEdtf } from '../../domain/date/observed.ts';
import { siteDay } from '../../domain/date/site-day.ts';
import type { Observation } from '../../domain/graph/fact-graph.ts';
import { firstDay, lastDay } from '../../grammar/edtf.ts';

/** The first and last day that a figure covers; an open end extends indefinitely. */
export interface ObservedDays {
  readonly first: string;
  readonly last: string;
}

/** The days that a figure covers; undefined if it gives no date. */
export function observedDays({ figure }: Observation): ObservedDays | undefined {
  const observed = observedEdtf(figure);
  if (observed === undefined) return undefined;
  if (observed.type === 'point') return { first: firstDay(observed), last: lastDay(observed) };
  return {
    first: observed.start === null ? '0000-01-01' : firstDay(observed.start),
    last: observed.end === null ? '9999-12-31' : lastDay(observed.end),
  };
}

/** The last day that a figure covers, at most the day on which its briefing was published. */
export function lastSpokenFor(observation: Observation, timeZone: string): string {
  const published = siteDay(observation.briefing.record.published, timeZone);
  const { last = published } = observedDays(observation) ?? {};
  if (last < published) return last;
  return published;
}
