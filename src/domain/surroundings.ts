import type { BriefingEntry } from './briefing-entry.ts';
import { briefingHref } from './briefing-link.ts';
import type { BriefingPage } from './briefing-page.ts';
import { stateOf } from './briefing-state.ts';
import { type FactGraph, topicLabels } from './fact-graph.ts';
import { neighboursOf } from './neighbours.ts';
import { pagePictures } from './picture.ts';
import { relatedBriefings } from './related-briefings.ts';
import { shownVariable } from './shown-variable.ts';
import { changeSince } from './translation-age.ts';

/** What the page of a briefing shows that is not in its own file: other briefings, topics, pictures, the time of the build. */
export type Surroundings = Pick<
  BriefingPage,
  'state' | 'topics' | 'pictures' | 'variablesShown' | 'related' | 'neighbours' | 'translations' | 'translationOf'
>;

export function surroundingsOf(graph: FactGraph, entry: BriefingEntry): Surroundings {
  const { record, lang, pictures } = entry;
  const other = (briefing: BriefingEntry) => ({
    lang: briefing.lang,
    href: briefingHref(graph, briefing),
    title: briefing.record.title,
  });
  const original = graph.translations.originalOf(entry);
  return {
    state: stateOf(entry, graph),
    topics: topicLabels(graph, record.topics ?? [], lang),
    pictures: pagePictures(pictures, graph.site),
    variablesShown: entry.variablesShown.map((variable) => shownVariable(graph, variable, lang)),
    related: relatedBriefings(graph, entry),
    neighbours: neighboursOf(graph, entry),
    translations: graph.translations.of(entry).map(other),
    translationOf: original && { ...other(original), changed: changeSince(original, entry, graph.site.timeZone) },
  };
}
