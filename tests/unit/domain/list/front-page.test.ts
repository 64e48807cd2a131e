import { describe, expect, test } from 'vitest';
import { frontPage } from '../../../../src/domain/list/front-page.ts';
import type { BriefingRecord } from '../../../../src/schema/briefing.ts';
import { briefing, figure, graphOf } from '../../../support/invented-graph.ts';

const now = Date.UTC(2024, 9, 30);

/** Briefings of one hour each, the last one the newest. */
function page(...records: readonly Partial<BriefingRecord>[]) {
  return frontPage(
    graphOf(
      records.map((record, hour) => briefing(`b-${hour}`, { ...record, lang: 'fr' }, hour)),
      { now },
    ),
    'fr',
  );
}

describe('the lead', () => {
  test.each<[string, Partial<BriefingRecord>[], string | undefined]>([
    ['nothing', [], undefined],
    ['the newest', [{}, {}], 'b-1'],
    ['the pinned one', [{ pinned: true }, {}], 'b-0'],
    ['the newest pinned one', [{ pinned: true }, { pinned: true }, {}], 'b-1'],
    ['the newest, once the pinned one has expired', [{ pinned: true, expires: '2024-10-29' }, {}], 'b-1'],
    ['none that was retracted', [{}, { updates: [{ date: '2024-10-29', type: 'retraction', note: 'n' }] }], 'b-0'],
  ])('is %s', (_, records, lead) => {
    expect(page(...records).lead?.title).toBe(lead);
  });

  test('stands once, and pushes no other off the page', () => {
    const records = Array.from({ length: 40 }, (_, index) => ({ pinned: index === 0 }));
    const titles = page(...records).days.flatMap(({ briefings }) => briefings.map(({ title }) => title));
    expect(titles).toEqual(Array.from({ length: 30 }, (_, index) => `b-${39 - index}`));
  });
});

test('the newest correction or retraction is told, and no other update', () => {
  const updates: BriefingRecord['updates'] = [
    { date: '2024-10-27', type: 'correction', note: 'older' },
    { date: '2024-10-28', type: 'correction', note: 'newer' },
    { date: '2024-10-29', type: 'update', note: 'update' },
  ];
  expect(page({ updates }).correction?.update.note).toBe('newer');
});

test('the topics with the most briefings are sections, in the order of their names', () => {
  const rare = Array.from({ length: 12 }, (_, index) => ({ topics: [`Rare ${index + 10}`] }));
  const { sections } = page({ topics: ['Zoo', 'Rare 10'] }, { topics: ['Zoo'] }, ...rare);
  expect(sections.map(({ title }) => title)).toEqual([
    ...Array.from({ length: 11 }, (_, index) => `Rare ${index + 10}`),
    'Zoo',
  ]);
});

test('the variables that were observed last are followed, where there is a change to tell', () => {
  const observed = (id: string, variable: string, observationDate: string) =>
    figure(id, { variable, observationDate, label: variable });
  const { variables } = page(
    {
      figures: [
        observed('a', 'older', '2024-01-01'),
        observed('b', 'older', '2024-02-01'),
        observed('c', 'newer', '2024-02-01'),
        observed('d', 'newer', '2024-03-01'),
        observed('e', 'alone', '2024-04-01'),
      ],
    },
    {},
  );
  expect(variables.map(({ name }) => name)).toEqual(['newer', 'older']);
});

test('a variable that has no name in the language is not followed', () => {
  const observed = (id: string, day: string) => figure(id, { variable: 'v', observationDate: day, label: 'Débit' });
  const figures = [observed('a', '2024-01-01'), observed('b', '2024-02-01')];
  const newest = (['fr', 'en'] as const).map((lang) => briefing(`newest-${lang}`, { lang }, 1));
  const graph = graphOf([briefing('a', { lang: 'fr', figures }, 0), ...newest], { now });
  expect(frontPage(graph, 'fr').variables.map(({ name }) => name)).toEqual(['Débit']);
  expect(frontPage(graph, 'en').variables).toEqual([]);
});

describe('the chart of the lead', () => {
  const of = (id: string, variable: string, fields = {}) => figure(id, { variable, label: variable, ...fields });
  const chart = (...figures: ReturnType<typeof figure>[]) => {
    const shown = page({ figures }).chart;
    return shown && [shown.name, ...shown.figures.map(({ id }) => id)];
  };

  test('compares the figures of the leading variable, else of the first that has several', () => {
    expect(chart(of('a', 'x'), of('b', 'x'), of('c', 'y', { rank: 'preferred' }), of('d', 'y'))).toEqual([
      'y',
      'c',
      'd',
    ]);
    expect(chart(of('a', 'z', { rank: 'preferred' }), of('b', 'x'), of('c', 'x'))).toEqual(['x', 'b', 'c']);
  });

  test('is none where there is nothing to compare', () => {
    expect(chart(of('a', 'x'), of('b', 'y'), figure('c'), figure('d'))).toBeUndefined();
    expect(chart(of('a', 'x'), of('b', 'x', { rank: 'deprecated' }))).toBeUndefined();
    expect(chart(of('a', 'x'), of('b', 'x', { value: 'unknown' }))).toBeUndefined();
  });

  test('is not followed by its variable in the strip', () => {
    const observed = [of('a', 'x', { observationDate: '2024-01-01' }), of('b', 'x', { observationDate: '2024-02-01' })];
    expect(page({ figures: observed }).variables).toEqual([]);
    expect(page({ figures: observed }, {}).variables.map(({ name }) => name)).toEqual(['x']);
  });
});
