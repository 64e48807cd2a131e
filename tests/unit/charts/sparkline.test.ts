import { expect, test } from 'vitest';
import { sparkline } from '../../../src/charts/sparkline.ts';
import type { Figure } from '../../../src/schema/figure.ts';
import { figure } from '../../support/invented-graph.ts';

const flow = (year: number, value: number, more: Partial<Figure> = {}) =>
  figure(`flow-${year}`, { variable: 'flow', value, attributedTo: 'ONU', observationDate: String(year), ...more });
const [first, second, third] = [flow(2021, 300), flow(2022, 100), flow(2023, 200)];
const figures = [first, second, third];

test('the point of a line is that of the value named beside it, wherever it stands in its series', () => {
  const points = figures.map((value) => sparkline(figures, value, 'fr')?.point ?? [0, 0]);
  expect(points.map(([x]) => x)).toEqual([3, 48, 93]);
  expect(points.map(([, y]) => y)).toEqual([3, 21, 12]);
  expect(sparkline(figures, third, 'ar')?.point[0]).toBe(3);
  for (const point of points) expect(sparkline(figures, first, 'fr')?.path).toContain(point.join(' '));
});

test('two values, a value of another voice and a projection have no line', () => {
  expect(sparkline([first, second], second, 'fr')).toBeUndefined();
  expect(sparkline(figures, flow(2023, 200, { attributedTo: 'OTAN' }), 'fr')).toBeUndefined();
  expect(sparkline(figures, flow(2024, 900, { status: 'projected' }), 'fr')).toBeUndefined();
});
