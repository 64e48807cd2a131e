import { expect, test } from 'vitest';
import { changeSince } from '../../../../src/domain/record/translation-age.ts';

const changedOn = (date: string) => ({
  record: { published: '2024-10-29', updates: [{ date, type: 'update' as const, note: 'Changed.' }] },
});

test.each([
  ['2024-10-30', { published: '2024-10-29' }, true],
  ['2024-10-30', { published: '2024-10-30' }, false],
  ['2024-10-30T10:00:00+01:00', { published: '2024-10-30' }, false],
  ['2024-10-30T10:00:00+01:00', { published: '2024-10-30T09:59:00+01:00' }, true],
  ['2024-10-30T10:00:00+01:00', { published: '2024-10-30T10:00:00+01:00' }, false],
  // 23:30 in UTC is the next day in Paris.
  ['2024-10-30', { published: '2024-10-29T23:30:00Z' }, false],
])('an original changed on %s, a translation %j: out of date is %s', (date, record, expected) => {
  expect(changeSince(changedOn(date), { record }, 'Europe/Paris') !== undefined).toBe(expected);
});

test('a translation that was updated since knows the change', () => {
  const translation = {
    record: {
      published: '2024-10-29',
      updates: [{ date: '2024-10-31', type: 'update' as const, note: 'As the original.' }],
    },
  };
  expect(changeSince(changedOn('2024-10-30'), translation, 'Europe/Paris')).toBeUndefined();
});

test('an original that never changed leaves its translations alone', () => {
  const original = { record: { published: '2024-10-29' } };
  expect(changeSince(original, { record: { published: '2024-01-01' } }, 'Europe/Paris')).toBeUndefined();
});
