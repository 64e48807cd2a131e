import { picturePath, withBase } from './address.ts';
import type { BriefingEntry } from './briefing-entry.ts';
import { briefingHref } from './briefing-link.ts';
import type { BriefingPage } from './briefing-page.ts';
import { stateOf } from './briefing-state.ts';
import { type FactGraph, sourcesKnownTo, topicLabels } from './fact-graph.ts';
import { figureGroups } from './figure-card.ts';
import { neighboursOf } from './neighbours.ts';
import { numberedSources } from './numbered-source.ts';
import { observedPeriod } from './observed-period.ts';
import { pagePictures } from './picture.ts';
import { relatedBriefings } from './related-briefings.ts';
import type { Rendered } from './rendered.ts';
import { updatesNewestFirst } from './schedule.ts';
import { shownVariable } from './shown-variable.ts';
import { changeSince } from './translation-age.ts';

/** Everything that the page of a briefing shows. */
export function toBriefingPage(graph: FactGraph, entry: BriefingEntry, rendered: Rendered): BriefingPage {
  const { record, slug, lang, pictures } = entry;
  const updates = updatesNewestFirst(record.updates ?? [], graph.site.timeZone);
  const sources = numberedSources(rendered, sourcesKnownTo(graph, entry));
  const other = (briefing: BriefingEntry) => ({
    lang: briefing.lang,
    href: briefingHref(graph, briefing),
    title: briefing.record.title,
  });
  const original = graph.translations.originalOf(entry);
  return {
    slug,
    lang,
    title: record.title,
    summary: record.summary,
    published: record.published,
    expires: record.expires,
    modified: updates[0],
    state: stateOf(entry, graph),
    authors: record.authors ?? [],
    topics: topicLabels(graph, record.topics ?? [], lang),
    places: record.places ?? [],
    image:
      record.image === undefined
        ? undefined
        : { ...record.image, src: withBase(graph.site.base, picturePath(pictures[record.image.src] ?? '')) },
    keyPoints: rendered.keyPoints,
    bodyHtml: rendered.body,
    pictures: pagePictures(pictures, graph.site),
    figures: figureGroups(record.figures ?? [], sources, updates, rendered),
    variablesShown: entry.variablesShown.map((variable) => shownVariable(graph, variable, lang)),
    observed: observedPeriod(record.figures ?? []),
    dates: (record.dates ?? []).map((event) => ({
      event,
      sources: (event.sources ?? []).flatMap((id) => {
        const numbered = sources.find(({ source }) => source.id === id);
        return numbered === undefined ? [] : [{ id, number: numbered.number, title: numbered.source.title }];
      }),
    })),
    sources,
    updates,
    related: relatedBriefings(graph, entry),
    neighbours: neighboursOf(graph, entry),
    translations: graph.translations.of(entry).map(other),
    translationOf: original && { ...other(original), changed: changeSince(original, entry, graph.site.timeZone) },
  };
}
