import { expect, test } from 'vitest';
import { secrets } from '../../../../src/domain/graph/secret.ts';
import { briefing, figure, graphOf, source } from '../../../support/invented-graph.ts';

const { site } = graphOf([]);
const content = {
  site: { ...site, languages: ['fr', 'en'] },
  now: 100,
  briefings: [
    briefing('out', { topics: ['Climat'], figures: [figure('f', { sources: ['afp'], variable: 'out' })] }, 100),
    briefing(
      'later',
      { topics: ['Climat', 'Secret'], figures: [figure('f', { sources: ['leak'], variable: 'later' })] },
      101,
    ),
  ],
  sources: [
    source('afp', ['isw']),
    source('isw'),
    { ...source('leak', ['deep']), title: { fr: 'Fuite', en: 'Leak' } },
    source('deep'),
  ],
  topics: ['climat', 'secret'].map((id) => ({ id, record: { label: `Sur ${id}` } })),
  variables: ['out', 'later'].map((id) => ({ id, record: { label: `Nombre ${id}` } })),
};

test('what is not out, and what only that uses, is secret in every language', () => {
  expect(secrets(content).map(({ file, title, path }) => `${file} ${title} ${path}`)).toEqual([
    'briefings/later.md later /briefings/later/',
    'sources/leak.yaml Fuite /sources/leak/',
    'sources/deep.yaml deep /sources/deep/',
    'topics/secret.yaml Sur secret /topics/secret/',
    'variables/later.yaml Nombre later /figures/later/',
    'sources/leak.yaml Leak /en/sources/leak/',
    'sources/deep.yaml deep /en/sources/deep/',
    'topics/secret.yaml Sur secret /en/topics/secret/',
    'variables/later.yaml Nombre later /en/figures/later/',
  ]);
});

test('nothing is secret once all is out', () => {
  expect(secrets({ ...content, now: 101 })).toEqual([]);
});
