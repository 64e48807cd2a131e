import { expect, test } from 'vitest';
import { machineValue } from '../../../src/domain/quantity-record.ts';
import { toSiteFrame } from '../../../src/domain/site-view.ts';
import { publishedUpdates, updatesPages } from '../../../src/domain/updates-view.ts';
import { updatesFeed } from '../../../src/formats/updates-feed.ts';
import { briefing, figure, graphOf } from '../../support/invented-graph.ts';

const first = briefing('a', {
  figures: [figure('f', { value: 316 })],
  updates: [
    { date: '2024-10-30', type: 'correction', note: 'Une', figure: 'f', from: 300, to: 310 },
    { date: '2024-10-30', type: 'correction', note: 'Deux', figure: 'f', from: 310, to: 316 },
    { date: '2024-11-02', type: 'update', note: 'Quatre' },
  ],
});
const second = briefing('b', {
  updates: [{ date: '2024-10-31T00:30:00+02:00', type: 'clarification', note: 'Trois' }],
});
const graph = graphOf([first, second]);

test('updates come newest first, by the days of the site’s time zone', () => {
  expect(publishedUpdates(graph, 'fr').map(({ day, update }) => `${day} ${update.note}`)).toEqual([
    '2024-11-02 Quatre',
    '2024-10-30 Trois',
    '2024-10-30 Deux',
    '2024-10-30 Une',
  ]);
  expect(publishedUpdates(graph, 'en')).toEqual([]);
});

test('a change says the value before and after', () => {
  const changes = publishedUpdates(graph, 'fr').flatMap(({ change }) => change ?? []);
  expect(changes.map(({ from, to }) => [machineValue(from), machineValue(to)])).toEqual([
    ['310', '316'],
    ['300', '310'],
  ]);
  expect(changes[0]?.href).toBe('/briefings/a/#figure-f');
});

test('each type has a list of its own, the empty ones too', () => {
  const pages = updatesPages(graph, 'fr').map(({ href, days }) => [
    href,
    days.flatMap(({ updates }) => updates).length,
  ]);
  expect(pages).toEqual([
    ['/updates/', 4],
    ['/updates/correction/', 2],
    ['/updates/clarification/', 1],
    ['/updates/update/', 1],
    ['/updates/retraction/', 0],
  ]);
});

test('an entry of the feed keeps its id when others come', () => {
  const feed = (entries: readonly ReturnType<typeof briefing>[]) => {
    const facts = graphOf(entries);
    const addresses = { feed: '/updates/atom.xml', page: '/updates/' };
    const xml = updatesFeed(publishedUpdates(facts, 'fr'), toSiteFrame(facts, 'fr'), addresses);
    return [...xml.matchAll(/<entry>.*?<id>(.*?)<\/id>/gs)].map(([, id]) => id);
  };
  const more = [...(first.record.updates ?? []), { date: '2024-10-30', type: 'update', note: 'Cinq' } as const];
  const after = feed([{ ...first, record: { ...first.record, updates: more } }, second]);
  expect(feed([first, second])).toEqual([
    'https://test.example/briefings/a/#update-2024-11-02',
    'https://test.example/briefings/b/#update-2024-10-30',
    'https://test.example/briefings/a/#update-2024-10-30-2',
    'https://test.example/briefings/a/#update-2024-10-30',
  ]);
  expect(after).toEqual(expect.arrayContaining(feed([first, second])));
  expect(new Set(after).size).toBe(5);
});
