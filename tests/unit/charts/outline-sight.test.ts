import { geoAzimuthalEqualArea } from 'd3-geo';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atlasFor } from '../../../src/charts/atlas.ts';
import { outlines } from '../../../src/charts/map-outline.ts';
import { everywhere, linesInSight, polygonsInSight, sightOf } from '../../../src/charts/outline-sight.ts';

const [width, height, beyond] = [336, 210, 4];

test('what is left out of sight changes no path of a map, wherever and however large it is', () => {
  const view = fc.record({
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    latitude: fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(-90, 90)),
    power: fc.double({ min: 1.8, max: 4, noNaN: true }),
    across: fc.double({ min: -100, max: 400, noNaN: true }),
  });
  fc.assert(
    fc.property(view, ({ longitude, latitude, power, across }) => {
      const projection = geoAzimuthalEqualArea()
        .rotate([-longitude, -latitude])
        .scale(10 ** power)
        .translate([across, height / 2])
        .clipExtent([
          [-beyond, -beyond],
          [width + beyond, height + beyond],
        ]);
      const draw = outlines(projection);
      const sight = sightOf(projection, width, height, beyond);
      const { land, borders, disputed } = atlasFor(power > 2.8 ? 'region' : 'world');
      expect(draw(polygonsInSight(land, sight))).toBe(draw(polygonsInSight(land, everywhere)));
      for (const lines of [borders, disputed])
        expect(draw(linesInSight(lines, sight))).toBe(draw(linesInSight(lines, everywhere)));
    }),
    { numRuns: 15 },
  );
}, 60_000);

test('a map of a region takes few of the points of the world', () => {
  const { land } = atlasFor('region');
  const points = (cap: typeof everywhere) => polygonsInSight(land, cap).coordinates.flat(2).length;
  const kursk = { centre: [0.5, 0.37, 0.785], radius: 0.1 } as const;
  expect(points(kursk)).toBeLessThan(points(everywhere) / 10);
});
