import { expect, test } from 'vitest';
import { toBriefingLink } from '../../../../src/domain/graph/briefing-link.ts';
import type { Figure } from '../../../../src/schema/figure.ts';
import { briefing, figure, graphOf } from '../../../support/invented-graph.ts';

function leadOf(...figures: Figure[]) {
  const entry = briefing('a', { figures });
  return toBriefingLink(graphOf([entry]), entry);
}

const share = (observationAbout: string) => figure(observationAbout, { label: 'Part des voix', observationAbout });

test('the leading figure is named with its thing where the briefing has the same of others', () => {
  expect(leadOf(share('Union'), share('SPD')).leadName).toBe('Part des voix (Union)');
  expect(leadOf(share('Union (CDU/CSU)'), share('SPD')).leadName).toBe('Part des voix (Union [CDU/CSU])');
  expect(leadOf(share('Union'), figure('participation')).leadName).toBe('Part des voix');
  expect(leadOf(figure('participation'), share('SPD')).leadName).toBe('participation');
  expect(leadOf().leadName).toBe('');
});

test('its number has the notation of those that it is compared with', () => {
  const euros = { unit: 'euros', variable: 'budget' };
  const link = leadOf(figure('now', { ...euros, value: 9000000 }), figure('then', { ...euros, value: 16141241 }));
  expect(link.leadFigure?.notation).toBe('standard');
});
