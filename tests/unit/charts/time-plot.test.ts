import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meets } from '../../../src/charts/label-placement.ts';
import { boxesOf } from '../../../src/charts/plot-mark.ts';
import { plotSizes, timePlot } from '../../../src/charts/time-plot.ts';
import { knownAmounts } from '../../../src/domain/quantity/quantity-record.ts';
import { propertyRuns } from '../../support/property-runs.ts';
import { anyFigures } from './any-figures.ts';
import { figureOf } from './figure-of.ts';

const inEveryPlot = (
  check: (plot: NonNullable<ReturnType<typeof timePlot>>, figures: Parameters<typeof timePlot>[0]) => void,
) => {
  const lang = fc.constantFrom('fr', 'en', 'ar');
  const size = fc.constantFrom(...(Object.keys(plotSizes) as (keyof typeof plotSizes)[]));
  fc.assert(
    fc.property(anyFigures, lang, size, (figures, language, asked) => {
      const plot = timePlot(figures, language, asked);
      if (plot !== undefined) check(plot, figures);
    }),
    { numRuns: propertyRuns(40, 200) },
  );
};

describe('a plot over time', () => {
  test('puts no label on a mark, on another label or beyond the area of values', () => {
    inEveryPlot(({ labels, marks, area, numbers, width }) => {
      const gutter = numbers[0]?.x ?? 0;
      for (const [index, { box }] of labels.entries()) {
        for (const mark of marks) for (const other of boxesOf(mark)) expect(meets(box, other)).toBe(false);
        for (const later of labels.slice(index + 1)) expect(meets(box, later.box)).toBe(false);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.bottom).toBeLessThanOrEqual(area.bottom);
        // Labels of the number scale stand in the gutter, on the side where the text begins.
        const [left, right] = gutter < width / 2 ? [gutter, width] : [0, gutter];
        expect(box.left).toBeGreaterThanOrEqual(left);
        expect(box.right).toBeLessThanOrEqual(right);
      }
    });
  });

  test('encloses every value between its first and its last tick', () => {
    inEveryPlot(({ marks, numbers, area, time }) => {
      expect([numbers[0]?.y, numbers.at(-1)?.y]).toEqual([area.bottom, area.top]);
      expect([time[0]?.x, time.at(-1)?.x].sort()).toEqual([Math.round(area.left), Math.round(area.right)].sort());
      for (const { heights, bar } of marks) {
        for (const height of [...heights, ...(bar ?? [])]) {
          expect(height).toBeGreaterThanOrEqual(area.top);
          expect(height).toBeLessThanOrEqual(area.bottom);
        }
      }
    });
  });

  test('draws every figure that has a number, and names each that has no label or no number', () => {
    inEveryPlot(({ marks, labels, unlabelled, unknown }, figures) => {
      const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();
      const known = figures.filter((figure) =>
        Object.values(knownAmounts(figure)).some((amount) => amount !== undefined),
      );
      expect(ids(marks.map(({ figure }) => figure))).toEqual(ids(known));
      expect(ids([...labels.map(({ figure }) => figure), ...unlabelled])).toEqual(ids(known));
      expect(ids([...known, ...unknown])).toEqual(ids(figures));
    });
  });

  test('keeps every mark within its width', () => {
    inEveryPlot(({ marks, width }) => {
      for (const { x } of marks) expect(x).toSatisfy((place) => place > 0 && place < width);
    });
  });

  test('puts higher values higher, and later ones later', () => {
    inEveryPlot(({ marks }) => {
      const single = marks.filter(({ figure, heights }) => heights.length === 1 && figure.value !== undefined);
      for (const a of single) {
        for (const b of single) {
          if (Number(a.figure.value) < Number(b.figure.value)) {
            expect(a.heights[0]).toBeGreaterThanOrEqual(b.heights[0] ?? Number.NaN);
          }
        }
      }
    });
  });

  const year = (value: number, observationDate: string, parts = {}) =>
    figureOf({ id: `y${observationDate}${value}`, value, observationDate, attributedTo: 'Eurostat', ...parts });

  test('joins the values of one voice and one thing, dashed to what is projected', () => {
    const plot = timePlot(
      [
        year(3, '2022'),
        year(2, '2021'),
        year(4, '2030', { status: 'projected' }),
        year(9, '2022', { attributedTo: 'ONU' }),
      ],
      'fr',
      'wide',
    );
    expect(plot?.joins.map(({ isDashed }) => isDashed)).toEqual([false, true]);
  });

  test('joins no ranges, no bounds, and no values of one moment', () => {
    const figures = [
      year(1, '2020'),
      year(2, '2021'),
      year(5, '2021'),
      year(3, '2022', { qualifier: 'at-least' }),
      year(4, '2023', { value: undefined, minValue: 1, maxValue: 4 }),
    ];
    expect(timePlot(figures, 'fr', 'wide')?.joins).toEqual([]);
  });

  test('names the voice of each value that no line joins to others of that voice', () => {
    const range = (minValue: number, month: string, attributedTo: string) =>
      figureOf({ id: month + attributedTo, minValue, maxValue: minValue + 900, observationDate: month, attributedTo });
    const plot = timePlot(
      [range(1500, '2024-10', 'Séoul'), range(8000, '2024-11', 'Séoul'), range(20_000, '2024-12', 'Kiev')],
      'fr',
      'wide',
    );
    expect(plot?.joins).toEqual([]);
    expect(plot?.labels.map(({ lines }) => lines[1]).toSorted()).toEqual(['Kiev', 'Séoul', 'Séoul']);
  });

  test('keeps what has no date in a lane of its own, named so', () => {
    const plot = timePlot([year(1, '2020'), year(2, '2021'), figureOf({ id: 'soon', value: 3 })], 'fr', 'wide');
    expect(plot?.lane?.text).toBe('Sans date');
    const x = (id: string) => plot?.marks.find(({ figure }) => figure.id === id)?.x ?? Number.NaN;
    expect(x('soon')).toBeGreaterThan(plot?.lane?.edge ?? Number.NaN);
    expect(x('y20212')).toBeLessThan(plot?.lane?.edge ?? Number.NaN);
    expect(timePlot([year(1, '2020'), year(2, '2021')], 'fr', 'wide')?.lane).toBeUndefined();
  });

  test('runs from right to left where the language does', () => {
    const [first, last] = timePlot([year(1, '2020'), year(2, '2021')], 'ar', 'wide')?.marks ?? [];
    expect(first?.x).toBeGreaterThan(last?.x ?? Number.NaN);
  });

  test('is none where time tells nothing', () => {
    expect(timePlot([year(1, '2020')], 'fr', 'wide')).toBeUndefined();
    expect(timePlot([year(1, '2020'), year(2, '2020'), year(3, '2020')], 'fr', 'wide')).toBeUndefined();
    expect(timePlot([year(1, '2020'), year(2, '2021', { attributedTo: 'ONU' })], 'fr', 'wide')).toBeUndefined();
    expect(timePlot([figureOf({ value: 1 }), figureOf({ value: 2 })], 'fr', 'wide')).toBeUndefined();
  });

  test('shows zero for counts, says where it does not, and asks for none of temperatures', () => {
    const texts = (plot: ReturnType<typeof timePlot>) =>
      plot?.numbers.map(({ text }) => text.replace(/\u00a0|\u202f/g, ' '));
    expect(texts(timePlot([year(26, '2014', { unit: '%' }), year(34, '2024', { unit: '%' })], 'fr', 'wide'))?.[0]).toBe(
      '0 %',
    );
    expect(timePlot([year(1000, '2014'), year(1010, '2024')], 'fr', 'wide')?.isBroken).toBe(true);
    const warm = timePlot([year(14, '2014', { unit: '°C' }), year(15, '2024', { unit: '°C' })], 'fr', 'wide');
    expect([warm?.isBroken, texts(warm)?.[0]]).toEqual([false, '14,0 °C']);
  });
});
