import { briefingHref } from '../graph/briefing-link.ts';
import { stateOf } from '../graph/briefing-state.ts';
import { type FactGraph, topicLabels } from '../graph/fact-graph.ts';
import { neighboursOf } from '../graph/neighbours.ts';
import { relatedBriefings } from '../graph/related-briefings.ts';
import { shownVariable } from '../graph/shown-variable.ts';
import type { BriefingEntry } from '../record/briefing-entry.ts';
import { changeSince } from '../record/translation-age.ts';
import { pagePictures } from '../site/page-pictures.ts';
import type { BriefingPage } from './briefing-page.ts';

/** What a briefing's page shows that is not in its own file: other briefings, topics, pictures, the time of the build. */
export type BriefingContext = Pick<
  BriefingPage,
  'state' | 'topics' | 'pictures' | 'variablesShown' | 'related' | 'neighbours' | 'translations' | 'translationOf'
>;

export function briefingContext(graph: FactGraph, entry: BriefingEntry): BriefingContext {
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
