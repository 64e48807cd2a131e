import { expect, test } from 'vitest';
import { circumstances } from '../../../../src/domain/briefing/circumstances.ts';
import type { Figure } from '../../../../src/schema/figure.ts';

const figure = (own: Partial<Figure>): Figure => ({
  ...{ id: 'f', label: 'Soldats', value: '10', unit: 'soldats', status: 'estimated' },
  ...own,
});
const said = (one: Figure, others: readonly Figure[] = []) =>
  circumstances(one, [one, ...others], 'fr', 'Europe/Paris').map((text) => text.replace(/\s/g, ' '));

const washington = figure({ attributedTo: 'Washington', observationDate: '2024-11-04', observationAbout: 'Russie' });

test('the voice is told, if there is one', () => {
  expect(said(washington)).toEqual(['Washington']);
  expect(said(figure({ status: 'projected' }))).toEqual([]);
});

test('time and thing are told where they tell figures of one name apart', () => {
  const earlier = { ...washington, observationDate: '2024-10-31' };
  expect(said(washington, [earlier])).toEqual(['Washington', '4 novembre 2024']);
  expect(said(washington, [{ ...washington, observationAbout: 'Koursk' }])).toEqual(['Washington', 'Russie']);
  expect(said(washington, [{ ...washington, attributedTo: 'Kiev' }])).toEqual(['Washington']);
});

test('a figure without a date has none to tell', () => {
  const others = [washington, { ...washington, observationDate: '2024-10-31' }];
  expect(said(figure({ attributedTo: 'Kiev', observationAbout: 'Russie' }), others)).toEqual(['Kiev']);
});
