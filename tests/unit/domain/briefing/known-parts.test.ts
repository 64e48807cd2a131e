import { expect, test } from 'vitest';
import { knownParts } from '../../../../src/domain/briefing/known-parts.ts';
import type { Figure } from '../../../../src/schema/figure.ts';

const state = { draft: false, scheduled: false, expired: undefined, retracted: undefined, corrected: undefined };

function partsOf(figures: readonly Partial<Figure>[], own: Partial<Parameters<typeof knownParts>[0]> = {}) {
  const cards = figures.map((figure, index) => ({
    figure: {
      ...{ id: `f${index}`, label: 'F', value: '1', unit: 'relevés', observationDate: '2026-01-01' },
      ...{ status: 'confirmed' as const, ...figure },
    },
    ...{ sources: [], noteHtml: undefined, mentions: 0, replacedBy: undefined, corrections: [] },
    ...{ derivedFrom: [], comparedWith: undefined },
  }));
  const parts = knownParts({ figures: [{ variable: undefined, cards }], state, ...own });
  return parts && Object.values(parts).map((part: readonly Figure[]) => part.map(({ id }) => id));
}

test('confirmed figures are known, the other statuses are claims, and what has no value or no date is unknown', () => {
  const figures: Partial<Figure>[] = [
    { status: 'confirmed' },
    ...(['estimated', 'claimed', 'disputed', 'projected'] as const).map((status) => ({ status })),
    { value: 'unknown', status: 'confirmed' },
    { observationDate: undefined },
  ];
  expect(partsOf(figures)).toEqual([
    ['f0', 'f6'],
    ['f1', 'f2', 'f3', 'f4'],
    ['f5', 'f6'],
  ]);
});

test('bounds are a value, and a figure computed from others has their dates', () => {
  const [known, claimed, unknown] = partsOf([
    { value: undefined, minValue: '1', maxValue: 'unknown' },
    { status: 'claimed', observationDate: undefined, derivedFrom: '2 * {f0}' },
  ]) ?? [[], [], []];
  expect([known, claimed, unknown]).toEqual([['f0'], ['f1'], []]);
});

test('there is no box for a single part, for figures that were given up, or after a retraction', () => {
  expect(partsOf([{}, {}])).toBeUndefined();
  expect(partsOf([])).toBeUndefined();
  expect(partsOf([{}, { status: 'claimed', rank: 'deprecated' }])).toBeUndefined();
  const retracted = { date: '2026-01-01', type: 'retraction' as const, note: 'Faux.' };
  expect(partsOf([{}, { status: 'claimed' }], { state: { ...state, retracted } })).toBeUndefined();
});
