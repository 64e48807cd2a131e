import { expect, test } from 'vitest';
import { updateAnchor, updatesAbove } from '../../../../src/domain/briefing/told-update.ts';
import type { Update } from '../../../../src/schema/update.ts';

const timeZone = 'Europe/Paris';
const state = { draft: false, scheduled: false, expired: undefined, retracted: undefined, corrected: undefined };
const heading: Update = { date: '2026-03-05', type: 'correction', note: 'Un intertitre.' };
const figure = (own: Partial<Update>): Update => ({
  ...{ date: '2026-03-01', type: 'correction', figure: 'debit', from: '1', to: '2' },
  ...own,
});

test('a correction of words does not stand above the headline', () => {
  expect(updatesAbove({ updates: [heading], state }, timeZone)).toEqual([]);
});

test('corrected figures of the newest day do, whatever came later', () => {
  const [one, two] = [figure({}), figure({ figure: 'niveau', type: 'retraction' })];
  const older = figure({ figure: 'pluie', date: '2026-02-01' });
  const superseded = figure({ figure: 'vent', type: 'update', date: '2026-03-04' });
  expect(updatesAbove({ updates: [heading, superseded, one, two, older], state }, timeZone)).toEqual([one, two]);
});

test('a day is that of the site', () => {
  const late = figure({ date: '2026-03-01T23:30:00Z', figure: 'niveau' });
  const [morning, before] = [figure({ date: '2026-03-02' }), figure({ date: '2026-03-01', figure: 'pluie' })];
  expect(updatesAbove({ updates: [late, morning, before], state }, timeZone)).toEqual([late, morning]);
});

test('a retraction stands alone', () => {
  const retracted: Update = { date: '2026-03-06', type: 'retraction', note: 'Tout.' };
  expect(updatesAbove({ updates: [retracted, figure({})], state: { ...state, retracted } }, timeZone)).toEqual([
    retracted,
  ]);
});

test('a corrected number leads to its newest correction, and to no other change', () => {
  const [later, newest, older] = [
    figure({ type: 'update', date: '2026-03-04' }),
    figure({}),
    figure({ date: '2026-01-01' }),
  ];
  const all = [later, newest, older];
  expect(all.map((update) => updateAnchor(update, all))).toEqual([undefined, 'figure-debit--corrections', undefined]);
  expect(updateAnchor(later, [later])).toBe('figure-debit--corrections');
  expect(updateAnchor(heading, [heading])).toBeUndefined();
});
