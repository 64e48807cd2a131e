import { observedEdtf } from '../../domain/date/observed.ts';
import { siteDay } from '../../domain/date/site-day.ts';
import type { Observation } from '../../domain/graph/fact-graph.ts';
import { firstDay, lastDay } from '../../grammar/edtf.ts';

/** The first and the last day that a figure is about; an open side reaches to the end of time. */
export interface ObservedDays {
  readonly first: string;
  readonly last: string;
}

/** Undefined where the figure does not say when it was true. */
export function observedDays({ figure }: Observation): ObservedDays | undefined {
  const observed = observedEdtf(figure);
  if (observed === undefined) return undefined;
  if (observed.type === 'point') return { first: firstDay(observed), last: lastDay(observed) };
  return {
    first: observed.start === null ? '0000-01-01' : firstDay(observed.start),
    last: observed.end === null ? '9999-12-31' : lastDay(observed.end),
  };
}

/** The last day for which a figure can speak: that of its observation, never after its briefing appeared. */
export function lastSpokenFor(observation: Observation, timeZone: string): string {
  const published = siteDay(observation.briefing.record.published, timeZone);
  const { last = published } = observedDays(observation) ?? {};
  if (last < published) return last;
  return published;
}
