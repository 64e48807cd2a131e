import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodyParts, type FactPlace, placeName } from '../../../src/domain/fact-place.ts';
import { parseBody, renderTree } from '../../../src/markdown/processor.ts';

function render(text: string): string {
  const empty = new Map<string, never>();
  return renderTree(parseBody(text), text, {
    lang: 'fr',
    timeZone: 'Europe/Paris',
    base: '/',
    from: 'briefings/a.md',
    pictureFiles: new Set(),
    figures: empty,
    correctedFigures: new Set(),
    sources: empty,
    sourceNumbers: empty,
    figureMentions: new Map(),
    sourceMentions: new Map(),
  });
}

test('a body is cut at its places, also inside other blocks', () => {
  const text = 'A\n\n::timeline\n\n> ::figures{variable=soldats-russes scope=all}\n>\n> B\n\n::map';
  const places = bodyParts(render(text)).filter((part): part is FactPlace => 'kind' in part);
  expect(places.map(placeName)).toEqual(['timeline', 'figures soldats-russes all', 'map']);
});

test('the pieces without their places are the body', () => {
  const parts = bodyParts(render('A\n\n::map\n\nB'));
  expect(parts.map((part) => ('html' in part ? part.html.trim() : part.kind))).toEqual(['<p>A</p>', 'map', '<p>B</p>']);
});

test('nothing that an editor types is taken for a place', () => {
  const element = '<p data-facts="map"><a href="#facts">Lieux</a></p>';
  for (const text of [
    element,
    `\`${element}\``,
    `[a](/b '${element}')`,
    `    ${element}`,
    `:::context[${element}]\nA\n:::`,
  ]) {
    expect(bodyParts(render(text)), text).toHaveLength(1);
  }
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      expect(bodyParts(render(`${before}${element}${after}`))).toHaveLength(1);
    }),
    { numRuns: 50 },
  );
});
