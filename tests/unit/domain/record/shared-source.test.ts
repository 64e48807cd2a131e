import { expect, test } from 'vitest';
import { sharedSourcesByLanguage, sharedSourcesIn } from '../../../../src/domain/record/shared-source.ts';

const sources = sharedSourcesByLanguage(
  [
    {
      id: 'sommet',
      title: { fr: 'Déclaration au sommet', en: 'Statement at the summit' },
      type: 'statement',
      by: 'Volodymyr Zelensky',
      role: { fr: 'président de l’Ukraine' },
      date: '2024-10-28',
    },
  ],
  ['fr', 'en'],
);

test('a shared source reads in the language of the briefing', () => {
  expect(sharedSourcesIn(sources, 'en').get('sommet')).toEqual({
    id: 'sommet',
    title: 'Statement at the summit',
    type: 'statement',
    by: 'Volodymyr Zelensky',
    role: 'président de l’Ukraine',
    date: '2024-10-28',
  });
});

test('a language that the site does not have reads the first one', () => {
  expect(sharedSourcesIn(sources, 'xx').get('sommet')?.title).toBe('Déclaration au sommet');
});
