import { expect, test } from 'vitest';
import { shownVariable } from '../../../../src/domain/graph/shown-variable.ts';
import { briefing, figure, graphOf } from '../../../support/invented-graph.ts';

const flow = { variable: 'flow', label: 'Débit' } as const;
const translated = (value: number) =>
  graphOf([
    briefing('crue', { figures: [figure('f', { ...flow, value: 316 })] }),
    briefing('flood', { lang: 'en', translationOf: 'crue', figures: [figure('f', { ...flow, label: 'Flow', value })] }),
  ]);
const shown = (value: number, lang: string) =>
  shownVariable(translated(value), 'flow', lang).figures.map((one) => [one.figure.label, one.figure.value, one.href]);

test('a figure of another briefing is shown in the translation that the page’s language has', () => {
  expect(shown(316, 'en')).toEqual([['Flow', 316, '/en/briefings/flood/']]);
  expect(shown(316, 'fr')).toEqual([['Débit', 316, '/briefings/crue/']]);
});

test('a translation whose value is behind gives way to its original, and does not count again', () => {
  expect(shown(300, 'en')).toEqual([['Débit', 316, '/briefings/crue/']]);
});
