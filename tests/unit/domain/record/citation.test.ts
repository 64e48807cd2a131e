import { expect, test } from 'vitest';
import { figureSourceIds, sourceOrder } from '../../../../src/domain/record/citation.ts';
import type { Source } from '../../../../src/schema/source.ts';

const source = (id: string, ...basedOn: string[]): Source => ({
  id,
  title: id,
  type: 'report',
  publisher: id,
  basedOn,
});

test('sources are numbered as cited, then as named by figures, notes and dates, then as listed, then what they rest on', () => {
  const own = [source('listed', 'deep'), source('cited'), source('named')];
  const shared = [
    source('deep', 'deeper'),
    source('deeper', 'deep'),
    source('dated'),
    source('noted'),
    source('unused'),
  ];
  const record = {
    title: 'Titre',
    summary: 'Chapeau',
    published: '2024-10-29',
    sources: own,
    figures: [
      {
        id: 'a',
        label: 'a',
        value: 1,
        unit: 'km²',
        status: 'claimed' as const,
        sources: [{ source: 'named', locator: 'p. 2' }],
      },
    ],
    dates: [{ date: '2024', label: 'x', sources: ['dated', 'missing'] }],
  };
  const known = new Map([...own, ...shared].map((entry) => [entry.id, entry]));
  expect(sourceOrder(['cited', 'cited'], ['noted'], record, known)).toEqual([
    'cited',
    'named',
    'noted',
    'dated',
    'listed',
    'deep',
    'deeper',
  ]);
});

test('a figure names sources by id or with a place in them', () => {
  expect(figureSourceIds({ sources: ['a', { source: 'b', locator: 'p. 2' }] })).toEqual(['a', 'b']);
  expect(figureSourceIds({})).toEqual([]);
});
