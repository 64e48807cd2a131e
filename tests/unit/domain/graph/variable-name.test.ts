import { expect, test } from 'vitest';
import { variableName } from '../../../../src/domain/graph/variable-name.ts';
import { toVariablePage } from '../../../../src/domain/list/variable-view.ts';
import { briefing, figure, graphOf } from '../../../support/invented-graph.ts';

const record = { label: { fr: 'Débit de la Loue', en: 'Flow of the Loue' }, description: 'À Ornans.' };
const graph = graphOf([briefing('crue', { figures: [figure('f', { variable: 'flow', label: 'Débit' })] })], {
  variables: [{ id: 'flow', record }],
});

test('a variable is called what its file calls it, in the language or the nearest that the file has', () => {
  expect(variableName(graph, 'flow', 'en-GB')).toEqual({
    name: 'Flow of the Loue',
    lang: 'en-GB',
    description: 'À Ornans.',
  });
  expect(variableName(graph, 'flow', 'de')).toMatchObject({ name: 'Débit de la Loue', lang: 'fr' });
  expect(variableName(graph, 'height', 'fr')).toBeUndefined();
});

test('its page has that name, and without a file the label of its value', () => {
  expect(toVariablePage(graph, 'flow', 'en')).toMatchObject({ name: 'Flow of the Loue', nameLang: 'en' });
  const unnamed = graphOf([...graph.briefings]);
  expect(toVariablePage(unnamed, 'flow', 'en')).toMatchObject({ name: 'Débit', nameLang: 'fr' });
});
