import { expect, test } from 'vitest';
import { observedEdtf, observedIn } from '../../../../src/domain/date/observed.ts';

test.each([
  [{ observationDate: '2024-10-28' }, '2024-10-28', 'point'],
  [{ observationPeriod: '2024-10-01/2024-10-28' }, '2024-10-01/2024-10-28', 'interval'],
  [{ observationPeriod: '2024-10-01/..' }, '2024-10-01/..', 'interval'],
  [{}, undefined, undefined],
])('of %j, a figure was true in %s', (figure, typed, type) => {
  expect(observedIn(figure)).toBe(typed);
  expect(observedEdtf(figure)?.type).toBe(type);
});
