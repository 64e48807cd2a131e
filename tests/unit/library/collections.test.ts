import { afterEach, expect, test } from 'vitest';
import { isKept, leaveOut, showGraph } from '../../../src/intake/content/shared-memory.ts';
import { factsKey } from '../../../src/library/briefing-keys.ts';
import { briefingAddress } from '../../../src/library/briefings.ts';
import collections, { collectionNames } from '../../../src/library/collections.ts';
import { briefing, figure, graphOf, source } from '../../support/invented-graph.ts';

const flood = briefing('flood', { lang: 'en' }, 20);
const crue = briefing(
  'crue',
  { topics: ['Crue'], figures: [figure('debit', { variable: 'debit', sources: ['isw'] })] },
  10,
);

function show(...briefings: readonly ReturnType<typeof briefing>[]): void {
  const graph = graphOf(briefings, {
    sources: [source('isw')],
    topics: [{ id: 'crue', record: { label: 'Crues' } }],
    variables: [{ id: 'debit', record: { label: 'Débit', unit: 'm³/s' } }],
  });
  showGraph(() => graph);
}

afterEach(() => leaveOut(() => false));

test('an entry is named as its address is, and its data are the record itself', () => {
  show(crue, flood);
  const entries = [...(collections.get('briefings') ?? [])];
  expect(entries.map(([id, entry]) => [id, entry.id])).toEqual([
    ['en/flood', 'en/flood'],
    ['crue', 'crue'],
  ]);
  expect(entries[1]?.[1].data).toBe(crue.record);
  expect(briefingAddress({ id: 'en/flood' })).toEqual({ lang: 'en', slug: 'flood' });
});

test('collections hold what the site shows at this moment', () => {
  show(crue, briefing('brouillon', { draft: true }), briefing('demain', {}, 1000));
  expect([...(collections.get('briefings')?.keys() ?? [])]).toEqual(['crue']);
  show(crue, flood);
  expect(collections.get('briefings')?.has('en/flood')).toBe(true);
  expect(() => briefingAddress({ id: 'brouillon' })).toThrow('There is no entry "brouillon"');
});

test('every folder of records is a collection, and nothing else is', () => {
  show(crue);
  expect(collectionNames.map((name) => [...(collections.get(name)?.keys() ?? [])])).toEqual([
    ['crue'],
    [],
    ['isw'],
    ['crue'],
    ['debit'],
  ]);
  expect(collections.get('variables')?.get('debit')?.data).toEqual({ label: 'Débit', unit: 'm³/s' });
  expect([collections.has('variables'), collections.has('images'), collections.get('images')]).toEqual([
    true,
    false,
    undefined,
  ]);
});

test('what is kept under its key is not due', () => {
  show(crue, flood);
  const kept = factsKey.of({ id: 'crue' });
  leaveOut((key) => key === kept);
  expect(isKept(kept)).toBe(true);
  expect(['crue', 'en/flood'].filter((id) => factsKey.isDue({ id }))).toEqual(['en/flood']);
});
