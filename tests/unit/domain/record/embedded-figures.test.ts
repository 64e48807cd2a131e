import { expect, test } from 'vitest';
import { embeddedFigures } from '../../../../src/domain/record/embedded-figures.ts';
import type { Rank } from '../../../../src/schema/figure-fields.ts';
import { figure } from '../../../support/invented-graph.ts';

test.each<[choice: 'all' | 'preferred' | 'none', ranks: Rank[], embedded: number[]]>([
  ['all', ['normal', 'deprecated', 'preferred'], [0, 1, 2]],
  ['none', ['preferred'], []],
  ['preferred', ['normal', 'preferred', 'deprecated', 'preferred'], [1, 3]],
  // Without a preferred figure, the first one that still stands.
  ['preferred', ['normal', 'normal'], [0]],
  ['preferred', ['deprecated', 'normal'], [1]],
  ['preferred', ['deprecated'], []],
  ['preferred', [], []],
])('with embeds: %s, of figures ranked %j, those at %j have a frame', (choice, ranks, embedded) => {
  const figures = ranks.map((rank, index) => figure(String(index), { rank }));
  expect(embeddedFigures(figures, choice)).toEqual(embedded.map((index) => figures[index]));
});
