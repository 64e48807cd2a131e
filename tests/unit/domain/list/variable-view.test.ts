import { describe, expect, test } from 'vitest';
import { toVariableIndex, toVariablePage } from '../../../../src/domain/list/variable-view.ts';
import { briefing, figure, graphOf } from '../../../support/invented-graph.ts';

const flow = (id: string, fields: object) => figure(id, { variable: 'flow', value: 1, ...fields });
const entries = [
  briefing('a', { published: '2024-01-02', topics: ['Eau'], figures: [flow('f', { label: 'Débit', value: 1 })] }),
  briefing('b', {
    published: '2024-01-03',
    topics: ['Eau'],
    figures: [flow('g', { label: 'Débit du fleuve', value: 2 })],
  }),
  briefing('c', { lang: 'en', published: '2024-01-04', figures: [flow('h', { label: 'River flow', value: 3 })] }),
];
const record = {
  label: { fr: 'Débit de la Loire', en: 'Flow of the Loire' },
  description: { fr: 'Mesuré à Orléans.' },
  topics: ['Climat'],
};

describe('a variable', () => {
  test('is called and explained as its record says, in the language of the page', () => {
    const graph = graphOf(entries, { variables: [{ id: 'flow', record }] });
    const page = (lang: string) => toVariablePage(graph, 'flow', lang);
    expect([page('fr')?.name, page('en')?.name]).toEqual(['Débit de la Loire', 'Flow of the Loire']);
    expect(page('en')?.description).toEqual({ text: 'Mesuré à Orléans.', lang: 'fr' });
    expect([...new Set(page('fr')?.charted.map(({ label }) => label))]).toEqual(['Débit de la Loire']);
  });

  test('is filed under the topic of its record, else under that of most of its briefings', () => {
    const topics = (graph: ReturnType<typeof graphOf>) => toVariableIndex(graph, 'fr').topics.map(({ title }) => title);
    expect(topics(graphOf(entries, { variables: [{ id: 'flow', record }] }))).toEqual(['Climat']);
    expect(topics(graphOf(entries))).toEqual(['Eau']);
  });

  test('without a record is called by the newest label of the page’s language, else by the newest', () => {
    const named = (lang: string, list = entries) => {
      const page = toVariablePage(graphOf(list), 'flow', lang);
      return [page?.name, page?.nameLang];
    };
    expect(named('fr')).toEqual(['Débit du fleuve', 'fr']);
    expect(named('en')).toEqual(['River flow', 'en']);
    expect(named('en', entries.slice(0, 2))).toEqual(['Débit du fleuve', 'fr']);
  });
});
