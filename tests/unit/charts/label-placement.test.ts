import { expect, test } from 'vitest';
import { boxAround, placeLabels, type Segment } from '../../../src/charts/label-placement.ts';

const frame = { left: 0, top: 0, right: 200, bottom: 200 };
const wish = { mark: boxAround(100, 100, 5), width: 30, height: 15, sides: ['above'] } as const;
const line: Segment = [0, 85, 200, 85];

test('a label that may crosses a line where no other place is free, and any other gives way', () => {
  expect(placeLabels([wish], frame, [], [line])).toEqual([undefined]);
  expect(placeLabels([{ ...wish, mayCross: true }], frame, [], [line])[0]?.side).toBe('above');
  const both = { ...wish, sides: ['above', 'below'], mayCross: true } as const;
  expect(placeLabels([both], frame, [], [line])[0]?.side).toBe('below');
});
