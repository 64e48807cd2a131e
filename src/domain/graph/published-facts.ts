import type { BriefingReference, PublishedFacts, PublishedVariable } from '../../schema/published-facts.ts';
import type { Source } from '../../schema/source.ts';
import { absoluteUrl, briefingPath, dataSchemaPath } from '../address/address.ts';
import { updatesNewestFirst } from '../date/schedule.ts';
import type { BriefingEntry } from '../record/briefing-entry.ts';
import { figureSourceIds } from '../record/citation.ts';
import { figureData } from '../record/figure-data.ts';
import { distinctObservations } from './distinct-observations.ts';
import { type FactGraph, sourcesKnownTo } from './fact-graph.ts';

/**
 * The figures, dates and sources of a briefing as records, with the keys and values of the frontmatter.
 *
 * @param sourceOrder Ids of all sources of the briefing, as in `Rendered`.
 */
export function toPublishedFacts(
  graph: FactGraph,
  entry: BriefingEntry,
  sourceOrder: readonly string[],
): PublishedFacts {
  return {
    $schema: absoluteUrl(graph.site, dataSchemaPath('facts')),
    briefing: briefingReference(graph, entry),
    figures: (entry.record.figures ?? []).map(figureData),
    dates: entry.record.dates ?? [],
    sources: sourcesOf(sourceOrder, sourcesKnownTo(graph, entry)),
  };
}

/** Every value of a variable, with its sources and corrections. */
export function toPublishedVariable(graph: FactGraph, variable: string): PublishedVariable {
  const record = graph.variables.find(({ id }) => id === variable)?.record;
  return {
    $schema: absoluteUrl(graph.site, dataSchemaPath('variable')),
    variable,
    ...(record !== undefined && { label: record.label, description: record.description }),
    observations: distinctObservations(graph, graph.observations.get(variable) ?? []).map(({ briefing, figure }) => {
      const known = sourcesKnownTo(graph, briefing);
      const ids = new Set(figureSourceIds(figure));
      // Iterating a set visits what is added meanwhile, and nothing twice, so circles end.
      for (const id of ids) for (const base of known.get(id)?.basedOn ?? []) ids.add(base);
      return {
        briefing: briefingReference(graph, briefing),
        figure: figureData(figure),
        sources: sourcesOf([...ids], known),
        corrections: updatesNewestFirst(briefing.record.updates ?? [], graph.site.timeZone).filter(
          (update) => update.figure === figure.id,
        ),
      };
    }),
  };
}

function briefingReference(graph: FactGraph, entry: BriefingEntry): BriefingReference {
  const { slug, lang, record } = entry;
  return {
    slug,
    lang,
    url: absoluteUrl(graph.site, briefingPath(lang, slug, graph.site.languages)),
    title: record.title,
    published: record.published,
    modified: updatesNewestFirst(record.updates ?? [], graph.site.timeZone)[0]?.date ?? null,
  };
}

function sourcesOf(ids: readonly string[], known: ReadonlyMap<string, Source>): Source[] {
  return ids.flatMap((id) => known.get(id) ?? []);
}
