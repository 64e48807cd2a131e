import type { BriefingEntry } from '../domain/briefing-entry.ts';
import { countedOnce } from '../domain/counted-once.ts';
import type { FactGraph, Observation } from '../domain/fact-graph.ts';
import { toPublishedFacts, toPublishedVariable } from '../domain/published-facts.ts';
import { renderedMarkdown } from '../intake/rendered.ts';
import type { PublishedFacts, PublishedVariable } from '../schema/published-facts.ts';
import { answeredLately } from './answered-lately.ts';
import { dataKey, toRender } from './briefing-keys.ts';
import { digest } from './digest.ts';
import { graph } from './graph.ts';

/** The data of a briefing; its formats are written one after the other, some at once. */
export function briefingFacts(entry: BriefingEntry): Promise<PublishedFacts> {
  return factsOf(graph(), entry);
}

const factsOf = answeredLately(32, async (facts, entry): Promise<PublishedFacts> => {
  const { sourceOrder } = await renderedMarkdown(entry.digest);
  return toPublishedFacts(facts, entry, sourceOrder);
});

/** Every visible briefing whose data are to be written, with the key of these. */
export async function briefingsWithFacts(): Promise<{ entry: BriefingEntry; cacheKey: string }[]> {
  return toRender(graph(), dataKey);
}

/** Every variable of the site, with a key that changes with its data. */
export async function variablesWithData(): Promise<{ variable: string; cacheKey: string }[]> {
  const { observations } = graph();
  return [...observations].map(([variable, ofVariable]) => ({
    variable,
    cacheKey: digest(ofVariable.map(({ briefing, figure }) => [briefing.digest, figure.id])),
  }));
}

/** Every value of a variable: as records, and as the rows of a table. */
export async function variableData(
  variable: string,
): Promise<{ published: PublishedVariable; observations: Observation[] }> {
  const facts = graph();
  return {
    published: toPublishedVariable(facts, variable),
    observations: countedOnce(facts, facts.observations.get(variable) ?? []),
  };
}

/** Every figure of the site, newest briefing first; a translation repeats none of its original. */
export async function everyFigure(): Promise<Observation[]> {
  const facts = graph();
  return countedOnce(facts, allFigures(facts));
}

function allFigures({ briefings }: FactGraph): Observation[] {
  return briefings.flatMap((briefing) => (briefing.record.figures ?? []).map((figure) => ({ briefing, figure })));
}
