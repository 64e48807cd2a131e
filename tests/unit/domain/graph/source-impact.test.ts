import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BriefingImpact, sourceImpacts } from '../../../../src/domain/graph/source-impact.ts';
import { toSourcePage } from '../../../../src/domain/list/source-view.ts';
import { briefing, figure, graphOf, source } from '../../../support/invented-graph.ts';

const ids = (impact: BriefingImpact | undefined) => impact?.figures.map(({ figure: { id } }) => id);

describe('what rests on a shared source', () => {
  const graph = graphOf(
    [
      briefing('a', {
        sources: [source('own', ['afp'])],
        figures: [
          figure('direct', { sources: ['isw'] }),
          figure('through', { sources: [{ source: 'own' }] }),
          figure('not', { sources: ['onu'] }),
          { ...figure('double', { derivedFrom: '2 * {through}' }), sources: undefined },
          { ...figure('four', { derivedFrom: '2 * {double}' }), sources: undefined },
        ],
      }),
      { ...briefing('cites-only'), cites: ['isw'] },
      briefing('nothing'),
    ],
    { sources: [source('afp', ['isw']), source('isw', ['afp']), source('onu')] },
  );
  const impacts = sourceImpacts(graph);

  test('figures do directly, through other sources and through formulas, circles included', () => {
    expect(ids(impacts.get('isw')?.find(({ briefing: { slug } }) => slug === 'a'))).toEqual([
      'direct',
      'through',
      'double',
      'four',
    ]);
  });

  test('each says by which way', () => {
    const [a] = impacts.get('isw') ?? [];
    expect(a?.direct).toBe(true);
    expect(
      a?.figures.map(({ direct, through, computedFrom }) => [
        direct,
        through.map(({ id }) => id),
        computedFrom.map(({ id }) => id),
      ]),
    ).toEqual([
      [true, [], []],
      [false, ['own'], []],
      [false, [], ['through']],
      [false, [], ['double']],
    ]);
  });

  test('a briefing does that only cites it', () => {
    expect(impacts.get('isw')?.map(({ briefing: { slug } }) => slug)).toEqual(['a', 'cites-only']);
    expect(impacts.get('afp')?.map(({ direct }) => direct)).toEqual([false, false]);
  });
});

test('the counts of a source’s page are those of a walk from each figure down to its sources', () => {
  const shared = ['s0', 's1', 's2', 's3'];
  const some = (from: readonly string[]) => fc.uniqueArray(fc.constantFrom(...from), { maxLength: 3 });
  const figures = fc.array(fc.record({ sources: some([...shared, 'own']), from: fc.option(fc.nat(3)) }), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(
      fc.tuple(some(shared), some(shared), some(shared), some(shared)),
      fc.array(fc.record({ own: some(shared), figures }), { maxLength: 4 }),
      (bases, briefings) => {
        const entries = briefings.map((one, index) =>
          briefing(`b-${index}`, {
            sources: [source('own', one.own)],
            figures: one.figures.map(({ sources, from }, number) =>
              figure(`f${number}`, { sources, ...(from !== null && { derivedFrom: `2 * {f${from}}` }) }),
            ),
          }),
        );
        const graph = graphOf(entries, { sources: shared.map((id, index) => source(id, bases[index])) });
        const impacts = sourceImpacts(graph);
        for (const target of shared) {
          const rests = (id: string, own: readonly string[], seen: string[]): boolean => {
            if (id === target) return true;
            if (seen.includes(id)) return false;
            const next = id === 'own' ? own : (bases[shared.indexOf(id)] ?? []);
            return next.some((base) => rests(base, own, [...seen, id]));
          };
          const figureRests = (one: (typeof briefings)[number], number: number, seen: number[]): boolean => {
            const own = one.figures[number];
            if (own === undefined || seen.includes(number)) return false;
            if (own.sources.some((id) => rests(id, one.own, []))) return true;
            return own.from !== null && figureRests(one, own.from, [...seen, number]);
          };
          const page = toSourcePage(graph, impacts, target, 'fr');
          expect(page?.figures ?? 0).toBe(
            briefings.reduce(
              (sum, one) => sum + one.figures.filter((_, number) => figureRests(one, number, [])).length,
              0,
            ),
          );
          const resting = briefings.filter((one) =>
            ['own', ...one.figures.flatMap(({ sources }) => sources)].some((id) => rests(id, one.own, [])),
          ).length;
          // A source on which nothing rests has no page.
          expect(page?.briefings).toBe(resting === 0 ? undefined : resting);
        }
      },
    ),
    { numRuns: 60 },
  );
});
