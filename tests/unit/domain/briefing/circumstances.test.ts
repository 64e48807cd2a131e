import { expect, test } from 'vitest';
import { circumstances } from '../../../../src/domain/briefing/circumstances.ts';
import type { Figure } from '../../../../src/schema/figure.ts';

const figure = (own: Partial<Figure>): Figure => ({
  ...{ id: 'f', label: 'Soldats', value: '10', unit: 'soldats', status: 'estimated' },
  ...own,
});
const said = (one: Figure, others: readonly Figure[] = [], lang = 'fr') =>
  circumstances(one, [one, ...others], lang, 'Europe/Paris').replace(/\s/g, ' ');

const washington = figure({ attributedTo: 'Washington', observationDate: '2024-11-04', observationAbout: 'Russie' });

test('status and voice are told, and a figure without a voice has its status alone', () => {
  expect(said(washington)).toBe('estimé, Washington');
  expect(said(figure({ status: 'projected' }))).toBe('prévu');
  expect(said(washington, [], 'ar')).toBe('تقديري، Washington');
});

test('time and thing are told where they tell figures of one name apart', () => {
  const earlier = { ...washington, observationDate: '2024-10-31' };
  expect(said(washington, [earlier])).toBe('estimé, Washington, 4 novembre 2024');
  expect(said(washington, [{ ...washington, observationAbout: 'Koursk' }])).toBe('estimé, Washington, Russie');
  expect(said(washington, [{ ...washington, attributedTo: 'Kiev' }])).toBe('estimé, Washington');
});

test('a figure without a date has none to tell', () => {
  const others = [washington, { ...washington, observationDate: '2024-10-31' }];
  expect(said(figure({ attributedTo: 'Kiev', observationAbout: 'Russie' }), others)).toBe('estimé, Kiev');
});
