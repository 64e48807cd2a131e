import { type FactGraph, factGraph, type GraphInput } from '../../src/domain/graph/fact-graph.ts';
import type { BriefingEntry } from '../../src/domain/record/briefing-entry.ts';
import type { BriefingRecord } from '../../src/schema/briefing.ts';
import type { Figure } from '../../src/schema/figure.ts';
import type { Source } from '../../src/schema/source.ts';

const site = {
  name: 'Test',
  url: 'https://test.example/',
  origin: 'https://test.example',
  base: '/',
  languages: ['fr', 'en', 'de'],
  timeZone: 'Europe/Paris',
  publisher: { name: 'Test' },
};

/** A briefing with the given fields; the rest is invented. */
export function briefing(
  slug: string,
  record: Partial<BriefingRecord> & { lang?: string } = {},
  published = 0,
): BriefingEntry {
  const { lang = 'fr' } = record;
  return {
    file: `briefings/${slug}.md`,
    slug,
    lang,
    digest: slug,
    pictures: {},
    published,
    cites: [],
    variablesShown: [],
    record: { title: slug, summary: slug, published: '2024-10-29', ...record },
  };
}

export function figure(id: string, fields: Partial<Figure> = {}): Figure {
  return { id, label: id, value: 1, unit: 'km²', status: 'claimed', sources: ['afp'], ...fields };
}

export function source(id: string, basedOn: string[] = []): Source {
  return { id, title: id, type: 'report', publisher: id, basedOn };
}

/** A graph of these briefings on a site in French, English and German. */
export function graphOf(briefings: readonly BriefingEntry[], input: Partial<GraphInput> = {}): FactGraph {
  return factGraph({
    site,
    briefings,
    pages: [],
    sources: [],
    topics: [],
    variables: [],
    now: 100,
    preview: false,
    ...input,
  });
}
