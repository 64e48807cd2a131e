import { expect, test } from 'vitest';
import { sourceImpacts } from '../../../../src/domain/graph/source-impact.ts';
import { toSourceIndex, toSourcePage } from '../../../../src/domain/list/source-view.ts';
import { briefing, figure, graphOf, source } from '../../../support/invented-graph.ts';

const resting = (...ids: string[]) => ({ figures: ids.map((id) => figure(id, { sources: ['isw'] })) });
const graph = graphOf(
  [
    briefing('koursk', resting('men', 'losses')),
    { ...briefing('kursk', { ...resting('men', 'guns'), translationOf: 'koursk' }), lang: 'en' },
    { ...briefing('kursk-de', { ...resting('men'), translationOf: 'koursk' }), lang: 'de' },
    briefing('pokrovsk', resting('men')),
  ],
  { sources: [source('isw')] },
);
const impacts = sourceImpacts(graph);

test.each(['fr', 'en', 'de'])('a briefing and its translations count once, and so do their figures (%s)', (lang) => {
  const counts = { briefings: 2, figures: 4 };
  expect(toSourceIndex(graph, impacts, lang).sources).toMatchObject([counts]);
  const page = toSourcePage(graph, impacts, 'isw', lang);
  expect(page).toMatchObject(counts);
  expect(page?.resting).toHaveLength(4);
});
