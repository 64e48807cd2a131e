import { describe, expect, test } from 'vitest';
import type { TopicFacts } from '../../../../src/domain/list/topic-facts.ts';
import { topicPages } from '../../../../src/domain/list/topic-view.ts';
import type { BriefingRecord } from '../../../../src/schema/briefing.ts';
import { briefing, figure, graphOf } from '../../../support/invented-graph.ts';

/** The front page of the topic of some briefings of one hour each, the last one the newest. */
function front(records: readonly Partial<BriefingRecord>[], topic = {}) {
  const graph = graphOf(
    records.map((record, hour) => briefing(`b-${hour}`, { topics: ['Crue'], ...record, lang: 'fr' }, hour)),
    { now: Date.UTC(2024, 9, 30), topics: [{ id: 'crue', record: { label: 'Crue' }, ...topic }] },
  );
  const page = topicPages(graph, 'fr').find(({ title }) => title === 'Crue');
  return page;
}

function factsOf(records: readonly Partial<BriefingRecord>[], topic = {}): TopicFacts {
  const facts = front(records, topic)?.facts;
  if (facts === undefined) throw new TypeError('The page has no facts.');
  return facts;
}

const retraction: BriefingRecord['updates'] = [{ date: '2024-10-29', type: 'retraction', note: 'n' }];

test('the introduction is that of the language, else that of the first language that has one', () => {
  const introduction = { en: 'Waters', fr: 'Des eaux' };
  expect(factsOf([{}], { introduction }).introduction).toEqual({ text: 'Des eaux', lang: 'fr' });
  expect(factsOf([{}], { introduction: { en: 'Waters' } }).introduction).toEqual({ text: 'Waters', lang: 'en' });
  expect(factsOf([{}]).introduction).toBeUndefined();
});

describe('the variables', () => {
  const names = ({ variables }: TopicFacts) => variables.map(({ name }) => name);
  const observed = (variable: string) => figure(variable, { label: variable, variable });

  test('are the pinned ones, then those of most briefings of the topic', () => {
    const records = [
      { figures: [observed('rare'), observed('often'), observed('pinned')] },
      { figures: [observed('often')] },
      { figures: [observed('elsewhere')], topics: ['Autre'] },
    ];
    const record = { label: 'Crue', pinned: ['pinned', 'unheard-of'] };
    expect(names(factsOf(records, { record }))).toEqual(['pinned', 'often', 'rare']);
  });

  test('are six at most, without those of which no value stands', () => {
    const many = Array.from({ length: 9 }, (_, index) => observed(`v-${index}`));
    expect(names(factsOf([{ figures: many }]))).toHaveLength(6);
    expect(names(factsOf([{ figures: [{ ...observed('gone'), rank: 'deprecated' }] }]))).toEqual([]);
  });

  test('carry only the values of their small line, however many were published', () => {
    const records = Array.from({ length: 200 }, (_, day) => ({
      figures: [
        figure('debit', { variable: 'debit', observationDate: `${1800 + day}` }),
        figure('autre', { variable: 'debit', observationDate: `${1800 + day}`, attributedTo: 'B' }),
      ],
    }));
    const [variable] = factsOf(records).variables;
    expect(variable?.count).toBe(400);
    expect(variable?.charted).toHaveLength(48);
    expect(variable?.charted.at(-1)).toMatchObject({ observationDate: '1999' });
    expect(new Set(variable?.charted.map(({ attributedTo }) => attributedTo)).size).toBe(1);
  });
});

describe('the dates', () => {
  test('of all briefings stand in the order of time, each once, and lead to the newest briefing that has it', () => {
    const peak = { date: '2024-10-20', label: 'Le pic' };
    const { dates } = factsOf([{ dates: [peak, { date: '2024-10', label: 'Octobre' }] }, { dates: [peak] }]);
    expect(dates).toEqual({
      shown: [
        { event: { date: '2024-10', label: 'Octobre' }, href: '/briefings/b-0/' },
        { event: peak, href: '/briefings/b-1/' },
      ],
      count: 2,
    });
  });

  test('of thousands of briefings are the last eight, with the number of all', () => {
    const records = Array.from({ length: 5000 }, (_, index) => ({
      dates: [{ date: String(1000 + index), label: 'x' }],
    }));
    const { dates } = factsOf(records);
    expect(dates.shown.map(({ event }) => event.date)).toEqual([
      '5992',
      '5993',
      '5994',
      '5995',
      '5996',
      '5997',
      '5998',
      '5999',
    ]);
    expect(dates.count).toBe(5000);
  });
});

test('a place counts once, and has coordinates if any briefing gives them', () => {
  const { places } = factsOf([
    { places: [{ name: 'koursk', latitude: 51.7, longitude: 36.2 }] },
    { places: ['Koursk', 'Kiev'] },
  ]);
  expect(places).toEqual({ shown: [{ name: 'Koursk', latitude: 51.7, longitude: 36.2 }, { name: 'Kiev' }], count: 2 });
});

describe('who says what', () => {
  const said = ({ voices }: TopicFacts) =>
    voices.shown.map(({ name, figures }) => [name, ...figures.map(({ href }) => href)]);

  test('is the preferred figures by voice, the voice heard last first', () => {
    const records: Partial<BriefingRecord>[] = [
      { figures: [figure('a', { attributedTo: 'Kiev', rank: 'preferred' })] },
      { figures: [figure('b', { attributedTo: 'Séoul', rank: 'preferred' }), figure('c', { attributedTo: 'Kiev' })] },
    ];
    expect(said(factsOf(records))).toEqual([
      ['Séoul', '/briefings/b-1/#figure-b'],
      ['Kiev', '/briefings/b-0/#figure-a'],
    ]);
  });

  test('has no number that nobody knows', () => {
    const lost = figure('a', { attributedTo: 'Kiev', rank: 'preferred', value: 'unknown' });
    expect(said(factsOf([{ figures: [lost] }]))).toEqual([]);
  });

  test('has the voices that say something else than a preferred figure of their day', () => {
    const of = (id: string, attributedTo: string, own = {}) => figure(id, { variable: 'v', attributedTo, ...own });
    const figures = [
      of('a', 'Washington', { rank: 'preferred', observationDate: '2024-10-02' }),
      of('b', 'Kiev', { observationDate: '2024-10-02' }),
      of('c', 'Séoul', { observationDate: '2024-10-01' }),
      of('d', 'Moscou', { rank: 'deprecated' }),
    ];
    expect(said(factsOf([{ figures }])).map(([name]) => name)).toEqual(['Washington', 'Kiev']);
  });

  test('is the leading figure of a briefing that prefers none, and the voice of its source where nobody is named', () => {
    const record: Partial<BriefingRecord> = {
      figures: [figure('a'), figure('b')],
      sources: [{ id: 'afp', title: 'Dépêche', type: 'article', publisher: 'AFP' }],
    };
    expect(said(factsOf([record]))).toEqual([['AFP', '/briefings/b-0/#figure-a']]);
  });

  test('is the newest value of a variable that one voice gave several times', () => {
    const value = (id: string, observationDate: string) =>
      figure(id, { attributedTo: 'Kiev', rank: 'preferred', variable: 'v', observationDate });
    const records = [
      { figures: [value('a', '2024-10-01')] },
      { figures: [value('b', '2024-10-02'), value('c', '2024-10-03')] },
    ];
    expect(said(factsOf(records))).toEqual([['Kiev', '/briefings/b-1/#figure-c']]);
  });
});

test('a withdrawn briefing says nothing, and a numbered page of the list has no facts', () => {
  const full: Partial<BriefingRecord> = {
    updates: retraction,
    dates: [{ date: '2024-10', label: 'x' }],
    places: ['Koursk'],
    figures: [figure('a', { attributedTo: 'Kiev', variable: 'v' })],
  };
  expect(factsOf([full])).toMatchObject({
    variables: [],
    dates: { count: 0 },
    places: { count: 0 },
    voices: { count: 0 },
  });
  const graph = graphOf(Array.from({ length: 45 }, (_, hour) => briefing(`b-${hour}`, { topics: ['Crue'] }, hour)));
  expect(topicPages(graph, 'fr').map(({ facts }) => facts === undefined)).toEqual([false, true]);
});
