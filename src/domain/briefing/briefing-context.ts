import { embedsPath, withBase } from '../address/address.ts';
import { briefingHref } from '../graph/briefing-link.ts';
import { stateOf } from '../graph/briefing-state.ts';
import type { FactGraph } from '../graph/fact-graph.ts';
import { neighboursOf } from '../graph/neighbours.ts';
import { relatedBriefings } from '../graph/related-briefings.ts';
import { shownVariable } from '../graph/shown-variable.ts';
import { topicLinks } from '../graph/topic-link.ts';
import { type VariableName, variableName } from '../graph/variable-name.ts';
import type { BriefingEntry } from '../record/briefing-entry.ts';
import { embeddedFigures } from '../record/embedded-figures.ts';
import { changeSince } from '../record/translation-age.ts';
import { pagePictures } from '../site/page-pictures.ts';
import { outputsOf } from '../site/site-outputs.ts';
import type { BriefingPage } from './briefing-page.ts';

/**
 * What a briefing's page shows that its own file does not decide: other briefings, topics, pictures, the time of the
 * build, the switches of `site.yaml`.
 */
export type BriefingContext = Pick<
  BriefingPage,
  | 'state'
  | 'topics'
  | 'pictures'
  | 'variableNames'
  | 'variablesShown'
  | 'embedsHref'
  | 'related'
  | 'neighbours'
  | 'translations'
  | 'translationOf'
>;

export function briefingContext(graph: FactGraph, entry: BriefingEntry): BriefingContext {
  const { record, lang, slug, pictures } = entry;
  const other = (briefing: BriefingEntry) => ({
    lang: briefing.lang,
    href: briefingHref(graph, briefing),
    title: briefing.record.title,
  });
  const hasEmbeds = embeddedFigures(record.figures ?? [], outputsOf(graph.site).embeds).length > 0;
  const original = graph.translations.originalOf(entry);
  return {
    state: stateOf(entry, graph),
    topics: topicLinks(graph, record.topics ?? [], lang),
    pictures: pagePictures(pictures, graph.site),
    variableNames: variableNames(graph, entry),
    variablesShown: entry.variablesShown.map((variable) => shownVariable(graph, variable, lang)),
    embedsHref: hasEmbeds ? withBase(graph.site.base, embedsPath(lang, slug)) : undefined,
    related: relatedBriefings(graph, entry),
    neighbours: neighboursOf(graph, entry),
    translations: graph.translations.of(entry).map(other),
    translationOf: original && { ...other(original), changed: changeSince(original, entry, graph.site.timeZone) },
  };
}

function variableNames(graph: FactGraph, { record, lang }: BriefingEntry): Record<string, VariableName> {
  const variables = new Set((record.figures ?? []).flatMap(({ variable }) => variable ?? []));
  return Object.fromEntries(
    [...variables].flatMap((variable) => {
      const own = variableName(graph, variable, lang);
      return own === undefined ? [] : [[variable, own]];
    }),
  );
}
