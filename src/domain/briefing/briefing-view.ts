import { picturePath, withBase } from '../address/address.ts';
import { observedPeriod } from '../date/observed-period.ts';
import { updatesNewestFirst } from '../date/schedule.ts';
import { type FactGraph, sourcesKnownTo } from '../graph/fact-graph.ts';
import { namedAuthor } from '../record/author.ts';
import type { BriefingEntry } from '../record/briefing-entry.ts';
import { comparedFigures } from '../record/compared-figures.ts';
import { withComputedDate } from '../record/computed-date.ts';
import { numberedSources } from '../record/numbered-source.ts';
import { namedPlace } from '../record/place.ts';
import type { Rendered } from '../record/rendered.ts';
import { briefingContext } from './briefing-context.ts';
import type { BriefingPage } from './briefing-page.ts';
import { figureGroups } from './figure-card.ts';

/** Everything that the page of a briefing shows. */
export function toBriefingPage(graph: FactGraph, entry: BriefingEntry, rendered: Rendered): BriefingPage {
  const { record, slug, lang, pictures } = entry;
  const updates = updatesNewestFirst(record.updates ?? [], graph.site.timeZone);
  const sources = numberedSources(rendered, sourcesKnownTo(graph, entry));
  const dated = (record.figures ?? []).map((figure, _, all) => withComputedDate(figure, all));
  const figures = comparedFigures(dated, lang);
  return {
    ...briefingContext(graph, entry),
    slug,
    lang,
    title: record.title,
    summary: record.summary,
    published: record.published,
    expires: record.expires,
    modified: updates[0],
    authors: (record.authors ?? []).map(namedAuthor),
    places: (record.places ?? []).map(namedPlace),
    image:
      record.image === undefined
        ? undefined
        : { ...record.image, src: withBase(graph.site.base, picturePath(pictures[record.image.src] ?? '')) },
    keyPoints: rendered.keyPoints,
    body: rendered.body,
    figures: figureGroups(figures, sources, updates, rendered),
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
  };
}
