import { expect, test } from 'vitest';
import { lastModified } from '../../../../src/domain/record/briefing-entry.ts';
import { briefing } from '../../../support/invented-graph.ts';

test('a briefing was last modified by its newest update, else when it was published', () => {
  const updates = ['2024-11-02', '2024-11-01'].map((date) => ({ date, type: 'update' as const, note: 'n' }));
  expect(lastModified(briefing('a', { updates }), 'Europe/Paris')).toBe('2024-11-02');
  expect(lastModified(briefing('a'), 'Europe/Paris')).toBe('2024-10-29');
});
