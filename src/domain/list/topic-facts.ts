import { parseEdtf } from '../../grammar/edtf.ts';
import { topicId } from '../../grammar/topic-id.ts';
import type { DatedEvent } from '../../schema/dated-event.ts';
import { compareEdtf } from '../date/edtf-order.ts';
import { briefingHref } from '../graph/briefing-link.ts';
import { stateOf } from '../graph/briefing-state.ts';
import type { FactGraph } from '../graph/fact-graph.ts';
import { localizedIn } from '../language/localized-text.ts';
import type { BriefingEntry } from '../record/briefing-entry.ts';
import { type NamedPlace, namedPlace } from '../record/place.ts';
import { type TopicVoice, topicVoices } from './topic-voices.ts';
import { inBrief, observedLastFirst, type VariableEntry, variableEntries } from './variable-view.ts';

/** The first of a list, and how many it has. */
export interface Excerpt<T> {
  readonly shown: readonly T[];
  readonly count: number;
}

/** A date of the story, with the address of the newest briefing that says so. */
export interface TopicDate {
  readonly event: DatedEvent;
  readonly href: string;
}

/**
 * What the briefings of a topic say together. Every part has an end, since a topic may have thousands of briefings; those
 * that were withdrawn say nothing.
 */
export interface TopicFacts {
  /** HTML of one line, and the language that it is in. */
  readonly introduction: { readonly text: string; readonly lang: string } | undefined;
  /** Those that its record pins, then those that most of its briefings have. */
  readonly variables: readonly VariableEntry[];
  /** The last ones, in the order of time. */
  readonly dates: Excerpt<TopicDate>;
  /** Those named most recently. */
  readonly places: Excerpt<NamedPlace>;
  /** Those heard most recently. */
  readonly voices: Excerpt<TopicVoice>;
}

const mostVariables = 6;
const mostDates = 8;
const mostPlaces = 10;
const mostVoices = 6;

/** @param entries The briefings of the topic in this language, newest first. */
export function topicFacts(graph: FactGraph, id: string, lang: string, entries: readonly BriefingEntry[]): TopicFacts {
  const topic = graph.topics.find((candidate) => candidate.id === id);
  const standing = entries.filter((entry) => stateOf(entry, graph).retracted === undefined);
  return {
    introduction:
      topic?.introduction === undefined ? undefined : localizedIn(topic.introduction, lang, graph.site.languages),
    variables: variablesOf(graph, lang, standing, topic?.record.pinned ?? []),
    dates: lastDates(graph, standing),
    places: excerpt(distinctPlaces(standing), mostPlaces),
    voices: excerpt(topicVoices(graph, standing), mostVoices),
  };
}

function excerpt<T>(all: readonly T[], most: number): Excerpt<T> {
  return { shown: all.slice(0, most), count: all.length };
}

/** Leaves out variables whose values were all withdrawn. */
function variablesOf(
  graph: FactGraph,
  lang: string,
  entries: readonly BriefingEntry[],
  pinned: readonly string[],
): VariableEntry[] {
  const known = variableEntries(graph, lang);
  const counts = new Map<string, number>();
  for (const { record } of entries) {
    for (const variable of new Set(record.figures?.flatMap((figure) => figure.variable ?? []))) {
      counts.set(variable, (counts.get(variable) ?? 0) + 1);
    }
  }
  const reported = [...counts]
    .flatMap(([variable, count]) => {
      const entry = known.get(variable);
      return entry === undefined || pinned.includes(variable) ? [] : [{ entry, count }];
    })
    .sort((a, b) => b.count - a.count || observedLastFirst(a.entry, b.entry))
    .map(({ entry }) => entry);
  return [...pinned.flatMap((variable) => known.get(variable) ?? []), ...reported]
    .filter(({ latest }) => latest !== undefined)
    .slice(0, mostVariables)
    .map(inBrief);
}

/** What several briefings say of one date in the same words counts once, in the newest of them. */
function lastDates(graph: FactGraph, entries: readonly BriefingEntry[]): Excerpt<TopicDate> {
  const distinct = new Map<string, { event: DatedEvent; entry: BriefingEntry }>();
  const dated = entries.flatMap((entry) => (entry.record.dates ?? []).map((event) => ({ event, entry })));
  for (const one of dated) {
    const key = `${one.event.date} ${one.event.label}`;
    if (!distinct.has(key)) distinct.set(key, one);
  }
  const inOrder = [...distinct.values()]
    .flatMap(({ event, entry }) => {
      const date = parseEdtf(event.date);
      return date === undefined ? [] : [{ event, entry, date }];
    })
    .sort((a, b) => compareEdtf(a.date, b.date));
  const shown = inOrder.slice(-mostDates).map(({ event, entry }) => ({ event, href: briefingHref(graph, entry) }));
  return { shown, count: inOrder.length };
}

/** Each name once; where one briefing gives the coordinates and another does not, with them. */
function distinctPlaces(entries: readonly BriefingEntry[]): NamedPlace[] {
  const named = new Map<string, NamedPlace>();
  for (const place of entries.flatMap(({ record }) => record.places ?? []).map(namedPlace)) {
    const key = topicId(place.name);
    const known = named.get(key);
    if (known === undefined) named.set(key, place);
    else if (known.latitude === undefined && place.latitude !== undefined)
      named.set(key, { ...place, name: known.name });
  }
  return [...named.values()];
}
