import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  briefingBySlug,
  briefingsIn,
  type FactGraph,
  relatedTo,
  topicLabels,
} from '../../../../src/domain/graph/fact-graph.ts';
import { briefing, figure, graphOf, source } from '../../../support/invented-graph.ts';

const slugs = (entries: readonly { slug: string }[]) => entries.map(({ slug }) => slug);

describe('what is visible', () => {
  const all = [
    briefing('old', {}, 1),
    briefing('new', {}, 100),
    briefing('later', {}, 101),
    briefing('draft', { draft: true }, 1),
  ];

  test('newest first, without drafts and scheduled ones', () => {
    expect(slugs(graphOf(all).briefings)).toEqual(['new', 'old']);
  });

  test('everything for those who write', () => {
    expect(slugs(graphOf(all, { preview: true }).briefings)).toEqual(['later', 'new', 'draft', 'old']);
  });

  test('by language', () => {
    const graph = graphOf([briefing('a'), briefing('b', { lang: 'en' })]);
    expect(slugs(briefingsIn(graph, 'en'))).toEqual(['b']);
  });

  test('the order does not depend on that of the files', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 4 }),
        fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 }),
        (order, times) => {
          const entries = ['a', 'b', 'c', 'd'].map((slug, index) => briefing(slug, {}, times[index]));
          const shuffled = order.flatMap((slug) => entries.find((entry) => entry.slug === slug) ?? []);
          expect(slugs(graphOf(shuffled).briefings)).toEqual(slugs(graphOf(entries).briefings));
        },
      ),
    );
  });
});

describe('records that have files of their own', () => {
  const sources = ['used', 'base', 'embargoed', 'drafted', 'unused'].map((id) =>
    source(id, id === 'used' ? ['base'] : []),
  );
  const topics = ['climat', 'secret', 'rien'].map((id) => ({ id, record: { label: id } }));
  const all = [
    briefing('new', { topics: ['Climat'], figures: [figure('f', { sources: ['used'] })] }, 100),
    briefing('later', { topics: ['Secret'], dates: [{ date: '2024', label: 'x', sources: ['embargoed'] }] }, 101),
    briefing('draft', { draft: true, topics: ['Climat', 'Secret'], sources: [source('own', ['drafted', 'base'])] }, 1),
  ];
  const shown = (graph: FactGraph) => [graph.sources, graph.topics].map((records) => records.map(({ id }) => id));

  test('are out with the first briefing that uses them, be it through others', () => {
    const graph = graphOf(all, { sources, topics });
    expect(shown(graph)).toEqual([['used', 'base'], ['climat']]);
    expect([...(graph.sharedSources.get('fr')?.keys() ?? [])]).toEqual(['used', 'base']);
    expect(shown(graphOf(all, { sources, topics, now: 101 }))).toEqual([
      ['used', 'base', 'embargoed'],
      ['climat', 'secret'],
    ]);
  });

  test('are all there for those who write', () => {
    expect(shown(graphOf(all, { sources, topics, preview: true }))).toEqual([
      ['used', 'base', 'embargoed', 'drafted', 'unused'],
      ['climat', 'secret', 'rien'],
    ]);
  });
});

describe('references between briefings', () => {
  const french = briefing('crue', { related: ['sec', 'pluie', 'demain'] });
  const english = briefing('flood', { lang: 'en', translationOf: 'crue' });
  const german = briefing('flut', { lang: 'de', translationOf: 'crue' });
  const graph = graphOf([
    german,
    english,
    french,
    briefing('sec'),
    briefing('sec', { lang: 'en' }),
    briefing('pluie', { lang: 'de' }),
    briefing('demain', {}, 101),
  ]);

  test('a slug means the same language first, then the order of site.yaml', () => {
    expect(briefingBySlug(graph, 'sec', 'en')?.lang).toBe('en');
    expect(briefingBySlug(graph, 'sec', 'de')?.lang).toBe('fr');
    expect(briefingBySlug(graph, 'nothing', 'fr')).toBeUndefined();
  });

  test('related briefings come in the order given, without those that are not out', () => {
    expect(relatedTo(graph, french).map(({ slug, lang }) => `${slug} ${lang}`)).toEqual(['sec fr', 'pluie de']);
  });

  test('translations know the original and each other', () => {
    expect(graph.translations.originalOf(english)).toBe(french);
    expect(graph.translations.originalOf(french)).toBeUndefined();
    expect(slugs(graph.translations.of(french))).toEqual(['flood', 'flut']);
    expect(slugs(graph.translations.of(german))).toEqual(['crue', 'flood']);
  });

  test('a translation may have the slug of its original', () => {
    const fr = briefing('sommet');
    const en = briefing('sommet', { lang: 'en', translationOf: 'sommet' });
    const same = graphOf([fr, en]);
    expect(same.translations.originalOf(en)).toBe(fr);
    expect(same.translations.of(fr)).toEqual([en]);
  });
});

describe('figures across briefings', () => {
  test('every figure with a variable is one of its observations, and the other way round', () => {
    const figures = fc.array(
      fc.record({ variable: fc.option(fc.constantFrom('troops', 'rain'), { nil: undefined }) }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.array(figures, { maxLength: 4 }), (perBriefing) => {
        const entries = perBriefing.map((list, index) =>
          briefing(`b-${index}`, {
            figures: list.map(({ variable }, number) =>
              figure(`f-${number}`, variable === undefined ? {} : { variable }),
            ),
          }),
        );
        const observed = [...graphOf(entries).observations].flatMap(([variable, list]) =>
          list.map(({ briefing: { slug }, figure: { id } }) => `${variable} ${slug} ${id}`),
        );
        const written = entries.flatMap(({ slug, record }) =>
          (record.figures ?? []).flatMap(({ id, variable }) =>
            variable === undefined ? [] : [`${variable} ${slug} ${id}`],
          ),
        );
        expect(observed.sort()).toEqual(written.sort());
      }),
    );
  });
});

test('a topic is called what its record says, whatever its spelling', () => {
  const graph = graphOf([briefing('a', { topics: ['Corée du nord'] })], {
    topics: [{ id: 'coree-du-nord', record: { label: { fr: 'Corée du Nord', en: 'North Korea' } } }],
  });
  expect(topicLabels(graph, ['Corée du nord', 'Climat', 'CLIMAT', 'coree-du-nord'], 'en')).toEqual([
    'North Korea',
    'Climat',
  ]);
  expect(topicLabels(graph, ['Climat', 'coree-du-nord'], 'de')).toEqual(['Climat', 'Corée du Nord']);
});
