import { expect, test } from 'vitest';
import { publishedUpdates } from '../../../../src/domain/list/published-update.ts';
import { updatesPages } from '../../../../src/domain/list/updates-page.ts';
import { machineValue } from '../../../../src/domain/quantity/quantity-record.ts';
import { briefing, figure, graphOf } from '../../../support/invented-graph.ts';

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

test('an update keeps its name and place when others come', () => {
  const named = (entries: readonly ReturnType<typeof briefing>[]) =>
    publishedUpdates(graphOf(entries), 'fr').map(({ name, anchor }) => `${name.slug}#${anchor}`);
  const more = [...(first.record.updates ?? []), { date: '2024-10-30', type: 'update', note: 'Cinq' } as const];
  const after = named([{ ...first, record: { ...first.record, updates: more } }, second]);
  expect(named([first, second])).toEqual([
    'a#update-2024-11-02',
    'b#update-2024-10-30',
    'a#update-2024-10-30-2',
    'a#update-2024-10-30',
  ]);
  expect(after).toEqual(expect.arrayContaining(named([first, second])));
  expect(new Set(after).size).toBe(5);
});
