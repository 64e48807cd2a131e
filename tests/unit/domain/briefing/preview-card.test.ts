import { expect, test } from 'vitest';
import { briefingCard, cardLines, siteCard, variableCard } from '../../../../src/domain/briefing/preview-card.ts';
import type { BriefingLink } from '../../../../src/domain/graph/briefing-link.ts';
import { toVariablePage } from '../../../../src/domain/list/variable-view.ts';
import type { Figure } from '../../../../src/schema/figure.ts';
import { briefing, figure as figureOf, graphOf } from '../../../support/invented-graph.ts';

const state = { draft: false, scheduled: false, expired: undefined, retracted: undefined, corrected: undefined };
const newsroom = { name: 'Relevé', description: undefined, timeZone: 'Europe/Paris' };

const figure: Figure = {
  id: 'soldats',
  label: 'Soldats',
  minValue: '10000',
  maxValue: '12000',
  unit: 'u',
  status: 'estimated',
  attributedTo: 'OTAN',
  observationDate: '2024-10',
  sources: ['otan'],
};

function linesOf(lang: string, briefing: Partial<BriefingLink>): string[] {
  const link: BriefingLink = {
    ...{ href: '/briefings/a/', lang, title: 'Titre', summary: 'Résumé.', topics: [], state, leadFigure: undefined },
    leadName: briefing.leadFigure?.label ?? '',
    // In Paris it is the first of November by then.
    published: '2024-10-31T23:30:00Z',
    ...briefing,
  };
  return cardLines(briefingCard(link, { ...newsroom, lang }, []));
}

test.each([
  ['fr', '1ᵉʳ novembre 2024', 'entre 10\u202f000 et 12\u202f000\u00a0u', 'estimé', 'octobre 2024'],
  ['en', 'November 1, 2024', 'between 10,000 and 12,000\u00a0u', 'estimated', 'October 2024'],
  ['de', '1. November 2024', '10.000 bis 12.000\u00a0u', 'geschätzt', 'Oktober 2024'],
  ['es', '1 de noviembre de 2024', 'entre 10.000 y 12.000\u00a0u', 'estimada', 'octubre de 2024'],
  ['ar', '١ نوفمبر ٢٠٢٤', 'ما بين ١٠٬٠٠٠ و١٢٬٠٠٠\u00a0u', 'تقديري', 'أكتوبر ٢٠٢٤'],
])('a card says everything in the language of the page: %s', (lang, date, quantity, status, observed) => {
  expect(linesOf(lang, { leadFigure: figure })).toEqual([
    ...['Relevé', date, 'Titre', 'Soldats', quantity, status, 'OTAN', observed],
  ]);
});

test.each<[Figure['qualifier'], string]>([
  ['about', 'environ\u00a0300\u00a0u'],
  ['at-least', 'au moins\u00a0300\u00a0u'],
  ['exact', '300\u00a0u'],
])('a figure keeps its qualifier: %s', (qualifier, words) => {
  const { minValue: _min, maxValue: _max, ...rest } = figure;
  expect(linesOf('fr', { leadFigure: { ...rest, value: '300', qualifier } })).toContain(words);
});

test('without a figure the standfirst stands below the headline', () => {
  expect(linesOf('fr', {})).toEqual(['Relevé', '1ᵉʳ novembre 2024', 'Titre', 'Résumé.']);
});

test('a warning takes the place of the figure', () => {
  const retraction = { date: '2024-11-02', type: 'retraction', note: 'Faux.' } as const;
  const retracted = linesOf('en', { leadFigure: figure, state: { ...state, retracted: retraction } });
  expect(retracted.at(-1)).toMatch(/^This briefing has been retracted/);
  const expired = linesOf('en', { leadFigure: figure, state: { ...state, expired: '2024-11-03' } });
  expect(expired.at(-1)).toContain('November 3, 2024');
  for (const lines of [retracted, expired]) expect(lines.join()).not.toContain('10,000');
});

test('a briefing with a series has the line of its leading figure, unless a warning takes its place', () => {
  const [first, second, other] = ['flow', 'flow', 'rain'].map((variable, index) =>
    figureOf(`f-${index}`, { variable, observationDate: `202${index}` }),
  ) as [Figure, Figure, Figure];
  const link = {
    href: '/a/',
    leadName: 'F',
    lang: 'fr',
    title: 'T',
    summary: 'S',
    topics: [],
    state,
    published: '2024-10-31',
  };
  const card = (leadFigure: Figure, own = state) =>
    briefingCard({ ...link, leadFigure, state: own }, { ...newsroom, lang: 'fr' }, [first, second, other]);
  expect(card(second).series).toEqual({ figures: [first, second], value: second });
  expect(card(other).series).toBeUndefined();
  expect(card(second, { ...state, expired: '2024-11-03' } as unknown as typeof state).series).toBeUndefined();
});

test('text is set as on pages, without emoji, which no text font has', () => {
  const lines = linesOf('fr', { title: "L'essai : 3 % 🚀", summary: '© "oui" 👩‍🚒' });
  expect(lines.slice(2)).toEqual(['L’essai\u00a0: 3\u00a0%', '© «\u00a0oui\u00a0»']);
});

test('the picture of the site has its name and what it says of itself', () => {
  expect(cardLines(siteCard({ ...newsroom, lang: 'fr', description: 'Des faits.' }))).toEqual(['Relevé', 'Des faits.']);
  expect(cardLines(siteCard({ ...newsroom, lang: 'fr' }))).toEqual(['Relevé']);
});

test('the picture of a variable has its name, its latest value and its series', () => {
  const figures = [1, 2, 3].map((value) =>
    figureOf(`f-${value}`, { variable: 'flow', value, attributedTo: 'ONU', observationDate: `202${value}` }),
  );
  const record = { label: { fr: 'Débit', en: 'Flow' } };
  const graph = graphOf([briefing('a', { figures })], { variables: [{ id: 'flow', record }] });
  const card = (lang: string) => {
    const page = toVariablePage(graph, 'flow', lang);
    return page && variableCard(page, { ...newsroom, lang });
  };
  const [fr, en] = [card('fr'), card('en')];
  expect(fr && cardLines(fr)).toEqual([
    'Relevé',
    'Débit',
    'Dernière valeur retenue',
    '3\u00a0km²',
    'avancé',
    'ONU',
    '2023',
  ]);
  expect(en?.headline).toBe('Flow');
  expect(fr?.series?.figures).toHaveLength(3);
});
