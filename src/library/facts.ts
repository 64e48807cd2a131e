import { distinctObservations } from '../domain/graph/distinct-observations.ts';
import type { FactGraph, Observation } from '../domain/graph/fact-graph.ts';
import { toPublishedFacts, toPublishedVariable } from '../domain/graph/published-facts.ts';
import { variableName } from '../domain/graph/variable-name.ts';
import { defaultLanguage } from '../domain/site/site.ts';
import { renderedMarkdown } from '../intake/cache/rendered.ts';
import type { PublishedFacts, PublishedVariable } from '../schema/published-facts.ts';
import { digest } from './digest.ts';
import { briefingOf, type CollectedEntry } from './entries.ts';
import { graph } from './graph.ts';
import { memoizeRecent } from './memoize-recent.ts';

/** The published data of a briefing, kept while its formats are written. */
export function briefingFacts(entry: CollectedEntry): PublishedFacts {
  return factsOf(graph(), briefingOf(entry));
}

const factsOf = memoizeRecent(32, (facts, entry): PublishedFacts => {
  const { sourceOrder } = renderedMarkdown(entry.digest);
  return toPublishedFacts(facts, entry, sourceOrder);
});

/** Every variable of the site, with a key that changes with its data. */
export async function variablesWithData(): Promise<{ variable: string; cacheKey: string }[]> {
  const { observations, variables } = graph();
  return [...observations].map(([variable, ofVariable]) => ({
    variable,
    cacheKey: digest([
      ofVariable.map(({ briefing, figure }) => [briefing.digest, figure.id]),
      variables.find(({ id }) => id === variable)?.record,
    ]),
  }));
}

/** Every value of a variable, as records and as table rows, and what the variable is called in the site's first language. */
export async function variableData(
  variable: string,
): Promise<{ title: string; published: PublishedVariable; observations: Observation[] }> {
  const facts = graph();
  return {
    title: variableName(facts, variable, defaultLanguage(facts.site))?.name ?? variable,
    published: toPublishedVariable(facts, variable),
    observations: distinctObservations(facts, facts.observations.get(variable) ?? []),
  };
}

/** Every figure of the site, newest briefing first; figures of translations are not repeated. */
export async function everyFigure(): Promise<Observation[]> {
  const facts = graph();
  return distinctObservations(facts, allFigures(facts));
}

function allFigures({ briefings }: FactGraph): Observation[] {
  return briefings.flatMap((briefing) => (briefing.record.figures ?? []).map((figure) => ({ briefing, figure })));
}
