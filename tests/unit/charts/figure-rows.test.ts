import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureRows } from '../../../src/charts/figure-rows.ts';
import { anyFigures } from './any-figures.ts';
import { figureOf } from './figure-of.ts';

const rowsOf = (figures: Parameters<typeof figureRows>[0], lang = 'fr') => figureRows(figures, lang, 'Europe/Paris');
const names = (figures: Parameters<typeof figureRows>[0]) => rowsOf(figures)?.rows.map(({ name }) => name);
const [usa, kyiv, soon] = [
  figureOf({ id: 'usa', value: 10000, status: 'estimated', attributedTo: 'États-Unis' }),
  figureOf({ id: 'kyiv', value: 3000, attributedTo: 'Kiev' }),
  figureOf({ id: 'soon', value: 12000, status: 'projected', attributedTo: 'Kiev', label: 'Soldats attendus' }),
];

describe('figures side by side', () => {
  test('are named by what tells them apart: label, thing, voice or date, in that order', () => {
    expect(names([usa, kyiv])).toEqual(['États-Unis', 'Kiev']);
    expect(names([usa, { ...kyiv, observationAbout: 'Koursk' }])).toEqual(['Soldats', 'Koursk']);
    expect(names([usa, soon])).toEqual(['Soldats attendus', 'Soldats']);
    const dated = ['2024-10-28', '2024-11'].map((observationDate) => ({ ...usa, observationDate }));
    expect(names(dated)).toEqual(['28 octobre 2024', 'novembre 2024']);
  });

  test('need more than one of these where none is enough', () => {
    expect(names([usa, kyiv, soon])?.toSorted()).toEqual([
      'Soldats attendus, Kiev',
      'Soldats, Kiev',
      'Soldats, États-Unis',
    ]);
  });

  test('say who says so where voices differ and the name does not tell', () => {
    expect(rowsOf([usa, soon])?.rows.map(({ voice }) => voice)).toEqual(['Kiev', 'États-Unis']);
    expect(rowsOf([usa, kyiv])?.rows.map(({ voice }) => voice)).toEqual([undefined, undefined]);
  });

  test('stand in order of time where their times differ, else of value', () => {
    const order = (figures: Parameters<typeof figureRows>[0]) => rowsOf(figures)?.rows.map(({ figure }) => figure.id);
    expect(order([kyiv, soon, usa])).toEqual(['soon', 'usa', 'kyiv']);
    const dated = [{ ...soon, observationDate: '2024-11' }, kyiv, { ...usa, observationDate: '2024-10-28' }];
    expect(order(dated)).toEqual(['usa', 'soon', 'kyiv']);
  });

  test.each([
    ['fr', 'Autres listes'],
    ['fr', 'Divers'],
    ['en', 'Others'],
    ['en', 'Other parties'],
    ['de', 'Sonstige'],
    ['de', 'Übrige Parteien'],
    ['es', 'Otros partidos'],
    ['es', 'Resto'],
    ['ar', 'أحزاب أخرى'],
    ['ar', 'آخرون'],
  ])('of shares, what the others leave is last (%s, %s)', (lang, rest) => {
    const share = (value: number, observationAbout: string) => figureOf({ value, observationAbout, unit: '%' });
    const order = (...figures: ReturnType<typeof figureOf>[]) =>
      rowsOf(figures, lang)?.rows.map(({ figure }) => figure.observationAbout);
    expect(order(share(20, 'A'), share(50, rest), share(30, 'B'))).toEqual(['B', 'A', rest]);
    // No whole, so that nothing is left of it.
    expect(order(share(20, 'A'), share(60, rest), share(30, 'B'))).toEqual([rest, 'B', 'A']);
  });

  test('have no scale where only one has a number', () => {
    expect(rowsOf([usa])).toBeUndefined();
    expect(rowsOf([usa, figureOf({ value: 'unknown' })])).toBeUndefined();
  });

  test.each(['fr', 'ar'])('have marks in the order of their values, within the scale (%s)', (lang) => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const chart = rowsOf(figures, lang);
        const forward = lang === 'ar' ? -1 : 1;
        const single = (chart?.rows ?? []).flatMap(({ figure, span }) =>
          figure.value === undefined || span === undefined
            ? []
            : [{ value: Number(figure.value), x: span.dots[0] ?? -1 }],
        );
        for (const a of single) {
          expect(a.x).toSatisfy((x) => x >= 0 && x <= 100);
          for (const b of single) if (a.value < b.value) expect(forward * (b.x - a.x)).toBeGreaterThanOrEqual(0);
        }
        const ends = [chart?.ticks[0]?.x, chart?.ticks.at(-1)?.x];
        if (chart !== undefined) expect(ends).toEqual(lang === 'ar' ? [100, 0] : [0, 100]);
        expect(chart?.rows.length ?? figures.length).toBe(figures.length);
      }),
    );
  });

  test('a bar covers exactly its bounds, with a mark at both ends', () => {
    const figures = [figureOf({ minValue: 10, maxValue: 40 }), figureOf({ value: 10 }), figureOf({ value: 40 })];
    const spans = rowsOf(figures)?.rows.map(({ span }) => span);
    const range = spans?.find((span) => span?.bar !== undefined);
    expect(range?.bar).toEqual(range?.dots);
    expect(
      spans
        ?.filter((span) => span !== range)
        .map((span) => span?.dots[0])
        .sort(),
    ).toEqual(range?.dots.toSorted());
  });

  test('a bound has an arrow on its open side, and what is unknown draws nothing', () => {
    const figures = [figureOf({ value: 80, qualifier: 'at-most' }), figureOf({ value: 90, qualifier: 'at-least' })];
    const [least, most, unknown] = rowsOf([...figures, figureOf({ value: 'unknown' })])?.rows ?? [];
    expect(most?.span).toMatchObject({ openStart: true, openEnd: false });
    expect(most?.span?.bar?.[0]).toBeLessThan(most?.span?.dots[0] ?? Number.NaN);
    expect(least?.span?.bar?.[1]).toBeGreaterThan(least?.span?.dots[0] ?? Number.NaN);
    expect(unknown?.span).toBeUndefined();
    expect(rowsOf([figureOf({ value: 'unknown' })])).toBeUndefined();
  });

  test('a bound near zero asks for no numbers below it', () => {
    expect(rowsOf([figureOf({ value: 1, qualifier: 'at-most' }), figureOf({ value: 100 })])?.ticks[0]?.text).toBe('0');
  });

  test('money and short units stand at each number, a long one once', () => {
    const money = rowsOf([0, 125000].map((value) => figureOf({ value, unit: 'euros', unitCode: 'EUR' })));
    expect(money?.ticks.at(-1)?.text).toMatch(/€$/);
    expect(money?.unit).toBeUndefined();
    expect(rowsOf([usa, kyiv])?.unit).toBe('Unité\u00a0: soldats');
    expect(rowsOf([0, 12].map((value) => figureOf({ value, unit: 'lits' })))?.unit).toBe('Unité\u00a0: lits');
    expect(rowsOf([0, 12].map((value) => figureOf({ value, unit: 'm³/s' })))?.ticks.at(-1)?.text).toMatch(/m³\/s$/);
  });

  test('large numbers of an axis are as short as those at its marks', () => {
    const ticks = rowsOf([0, 9_709_000_000].map((value) => figureOf({ value, unit: 'habitants' })))?.ticks.map(
      ({ text }) => text,
    );
    expect(ticks?.[0]).toBe('0');
    expect(ticks?.at(-1)).toMatch(/^10\u00a0milliards$/);
  });
});
