import { describe, expect, test } from 'vitest';
import { neighboursOf } from '../../../../src/domain/graph/neighbours.ts';
import { relatedBriefings } from '../../../../src/domain/graph/related-briefings.ts';
import { briefing, figure, graphOf, source } from '../../../support/invented-graph.ts';

const at = (slug: string, published: number, record: Parameters<typeof briefing>[1] = {}) =>
  briefing(slug, record, published);
const troops = { figures: [figure('t', { variable: 'troops', label: 'Soldats' })] };
const afp = { sources: [{ ...source('x'), publisher: 'AFP' }] };

describe('briefings that belong to one', () => {
  const all = [
    at('self', 50, { ...troops, ...afp, topics: ['Ukraine'], related: ['chosen'] }),
    at('by-topic', 51, { topics: ['ukraine'] }),
    at('by-source', 10, afp),
    at('by-variable', 1, troops),
    at('chosen', 2),
    at('apart', 52, { topics: ['Climat'] }),
    at('withdrawn', 53, { ...troops, updates: [{ date: '2024-10-30', type: 'retraction', note: 'n' }] }),
    at('translation', 54, { ...troops, lang: 'en', translationOf: 'self' }),
  ];
  const graph = graphOf(all);
  const related = relatedBriefings(graph, graph.briefings.find(({ slug }) => slug === 'self') ?? at('none', 0));

  test('the editor’s come first, then by variables, sources and topics', () => {
    expect(related.map(({ title }) => title)).toEqual(['chosen', 'by-variable', 'by-source', 'by-topic']);
  });

  test('each says what both have in common', () => {
    expect(related.map(({ shared, chosen }) => [chosen, ...shared.map(({ kind, name }) => `${kind} ${name}`)])).toEqual(
      [[true], [false, 'variable Soldats'], [false, 'source AFP'], [false, 'topic Ukraine']],
    );
  });
});

test('a new briefing changes what the nearest ones of its topic show, and nothing else', () => {
  const all = Array.from({ length: 60 }, (_, index) => at(`b-${index}`, index, { topics: ['Ukraine'] }));
  const [before, after] = [graphOf(all), graphOf([...all, at('new', 60, { topics: ['Ukraine'] })])];
  const changed = all.filter((entry) => {
    const shown = (graph: typeof before) =>
      JSON.stringify([relatedBriefings(graph, entry), neighboursOf(graph, entry)]);
    return shown(before) !== shown(after);
  });
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.every(({ published }) => published >= 56)).toBe(true);
});

test('previous and next stay in the language', () => {
  const graph = graphOf([at('a', 1), at('b', 2, { lang: 'en' }), at('c', 3)]);
  const [c, , a] = graph.briefings;
  expect(c && neighboursOf(graph, c)).toEqual({ older: { href: '/briefings/a/', title: 'a' }, newer: undefined });
  expect(a && neighboursOf(graph, a).newer?.title).toBe('c');
});
