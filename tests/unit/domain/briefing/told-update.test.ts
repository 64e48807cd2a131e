import { expect, test } from 'vitest';
import { updateAnchor, updatesAbove } from '../../../../src/domain/briefing/told-update.ts';
import type { Update } from '../../../../src/schema/update.ts';

const state = { draft: false, scheduled: false, expired: undefined, retracted: undefined, corrected: undefined };
const heading: Update = { date: '2026-03-05', type: 'correction', note: 'Un intertitre.' };
const figure = (own: Partial<Update>): Update => ({
  ...{ date: '2026-03-01', type: 'correction', figure: 'debit', from: '1', to: '2' },
  ...own,
});

test('a correction of words does not stand above the headline', () => {
  expect(updatesAbove({ updates: [heading], state })).toEqual([]);
});

test('corrected figures of the newest day do, whatever came later', () => {
  const [one, two] = [figure({}), figure({ figure: 'niveau', type: 'retraction' })];
  const older = figure({ figure: 'pluie', date: '2026-02-01' });
  const superseded = figure({ figure: 'vent', type: 'update', date: '2026-03-04' });
  expect(updatesAbove({ updates: [heading, superseded, one, two, older], state })).toEqual([one, two]);
});

test('a retraction stands alone', () => {
  const retracted: Update = { date: '2026-03-06', type: 'retraction', note: 'Tout.' };
  expect(updatesAbove({ updates: [retracted, figure({})], state: { ...state, retracted } })).toEqual([retracted]);
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
