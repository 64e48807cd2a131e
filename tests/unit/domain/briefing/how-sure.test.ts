import { describe, expect, test } from 'vitest';
import { howSure } from '../../../../src/domain/briefing/how-sure.ts';
import type { Figure } from '../../../../src/schema/figure.ts';

let count = 0;
function figureOf(own: Partial<Figure>): Figure {
  count += 1;
  return { id: `figure-${count}`, label: 'Soldats', value: '10', unit: 'soldats', status: 'estimated', ...own };
}

const state = { draft: false, scheduled: false, expired: undefined, retracted: undefined, corrected: undefined };

function sureOf(figures: readonly Figure[], own: Partial<Parameters<typeof howSure>[0]> = {}) {
  const card = (figure: Figure) => ({
    ...{ figure, sources: [], noteHtml: undefined, mentions: 0, replacedBy: undefined, corrections: [] },
    ...{ derivedFrom: [], comparedWith: undefined },
  });
  const groups = figures.map((figure) => ({ variable: figure.variable, cards: [card(figure)] }));
  return howSure({ figures: groups, variableNames: {}, lang: 'fr', state, ...own });
}

const named = (figures: readonly Figure[]) =>
  (sureOf(figures)?.counted ?? []).map(({ figures: own }) => own.map(({ value, minValue }) => value ?? minValue));

const variable = 'troupes';
const washington = figureOf({ variable, value: '10000', attributedTo: 'Washington', rank: 'preferred' });
const kyiv = figureOf({ variable, value: '3000', attributedTo: 'Kiev', status: 'claimed' });
const future = figureOf({ variable, value: '12000', attributedTo: 'Kiev', status: 'projected' });

describe('the figures under the standfirst', () => {
  test('are the preferred ones, with what others say against them and what is projected', () => {
    expect(named([washington, kyiv, future])).toEqual([['10000', '3000', '12000']]);
  });

  test('are the first where none is preferred, and none where there is no figure or the briefing is retracted', () => {
    expect(named([figureOf({ value: '1' }), figureOf({ value: '2' })])).toEqual([['1']]);
    expect(sureOf([])).toBeUndefined();
    const retracted = { date: '2026-01-01', type: 'retraction' as const, note: 'Faux.' };
    expect(sureOf([washington], { state: { ...state, retracted } })).toBeUndefined();
  });

  test('never mix two quantities, or two things, under one name', () => {
    const france = figureOf({ variable: 'population', value: '68', observationAbout: 'France', rank: 'preferred' });
    const germany = figureOf({ variable: 'population', value: '83', observationAbout: 'Allemagne', attributedTo: 'X' });
    expect(named([france, germany])).toEqual([['68']]);
    expect(named([figureOf({ value: '1', rank: 'preferred' }), figureOf({ value: '2', rank: 'preferred' })])).toEqual([
      ['1'],
      ['2'],
    ]);
  });

  test('are told from those of other things and times, though these are not named', () => {
    const share = { variable: 'stimmen', label: 'Anteil' };
    const union = figureOf({ ...share, observationAbout: 'Union', rank: 'preferred' });
    const others = ['SPD', 'Sonstige'].map((observationAbout) => figureOf({ ...share, observationAbout }));
    const past = figureOf({ ...share, observationAbout: 'Union', rank: 'deprecated' });
    expect(sureOf([union, ...others, past, figureOf({})])?.counted).toMatchObject([{ alike: [union, ...others] }]);
  });

  test('leave out what is older than the preferred figure, what one voice said twice, and what was given up', () => {
    const newest = { ...washington, observationDate: '2025-01-13' };
    expect(named([newest, { ...kyiv, observationDate: '2024-12-23' }])).toEqual([['10000']]);
    expect(named([newest, { ...kyiv, observationDate: '2025-01-14' }])).toEqual([['10000', '3000']]);
    expect(named([washington, kyiv, { ...kyiv, id: 'autre', value: '2000' }])).toEqual([['10000', '3000']]);
    expect(named([washington, { ...kyiv, rank: 'deprecated' }])).toEqual([['10000']]);
  });

  test('are four at most, and the others are counted', () => {
    const many = Array.from({ length: 25 }, (_, index) => figureOf({ value: String(index), rank: 'preferred' }));
    expect(named(many)).toHaveLength(4);
    expect(sureOf(many)?.others).toBe(21);
    expect(sureOf([washington, { ...kyiv, rank: 'deprecated' }])?.others).toBe(0);
  });

  test('bear the label that they share, else the name of their variable, in its language', () => {
    const sent = { ...kyiv, label: 'Soldats déjà envoyés' };
    const name = (lang: string, figures = [washington, sent]) =>
      sureOf(figures, { variableNames: { [variable]: { name: 'Troops', lang, description: undefined } } });
    expect(name('en')?.counted[0]).toMatchObject({ name: 'Troops', nameLang: 'en' });
    expect(name('fr')?.counted[0]).toMatchObject({ name: 'Troops', nameLang: undefined });
    expect(name('en', [washington, kyiv])?.counted[0]).toMatchObject({ name: 'Soldats', nameLang: undefined });
    expect(sureOf([washington])?.counted[0]).toMatchObject({ name: 'Soldats', nameLang: undefined });
  });
});
