import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locatorMap } from '../../../src/charts/locator-map.ts';
import { placeLabels } from '../../../src/charts/map-label.ts';
import { countryName } from '../../../src/domain/language/country-name.ts';

const named = (lang: string) => (numeric: string) => countryName(numeric, lang);
const kursk = { name: 'Koursk', latitude: 51.73, longitude: 36.19 };
const pokrovsk = { name: 'Pokrovsk', latitude: 48.28, longitude: 37.18 };

test.each([
  ['one place', [kursk]],
  ['two near each other', [kursk, pokrovsk]],
  [
    'both sides of the antimeridian',
    [
      { name: 'Suva', latitude: -18.1, longitude: 178.4 },
      { name: 'Apia', latitude: -13.8, longitude: -171.8 },
    ],
  ],
  [
    'a pole',
    [
      { name: 'Amundsen-Scott', latitude: -90, longitude: 0 },
      { name: 'Vostok', latitude: -78.5, longitude: 106.8 },
    ],
  ],
  ['opposite ends of the world', [kursk, { name: 'Antipode', latitude: -51.73, longitude: -143.81 }]],
])('a map shows %s, each place on it and named', (_, places) => {
  const map = locatorMap(places, named('fr'));
  for (const { x, y } of map?.places ?? []) {
    expect(x).toSatisfy((part) => part >= 0 && part <= 100);
    expect(y).toSatisfy((part) => part >= 0 && part <= 100);
  }
  expect(map?.places.map(({ label }) => label !== undefined)).toEqual(places.map(() => true));
  expect(map?.land).not.toContain('NaN');
  expect((map?.land ?? '').length + (map?.borders ?? '').length).toBeLessThan(9000);
});

test('north is above, west on the left, and places across the antimeridian stand near each other', () => {
  const [first, second] = locatorMap([kursk, pokrovsk], named('fr'))?.places ?? [];
  expect(first?.y).toBeLessThan(second?.y ?? 0);
  expect(first?.x).toBeLessThan(second?.x ?? 0);
});

test('countries in sight are named in the language of the page', () => {
  const names = (lang: string) => locatorMap([kursk, pokrovsk], named(lang))?.countries.map(({ name }) => name);
  expect(names('fr')).toContain('Russie');
  expect(names('ar')).toContain('روسيا');
});

test('no place, no map', () => {
  expect(locatorMap([], named('fr'))).toBeUndefined();
});

test('names never meet', () => {
  const percent = fc.integer({ min: 0, max: 100 });
  const point = fc.record({
    name: fc.string({ minLength: 1, maxLength: 20 }),
    x: percent,
    y: percent,
    area: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 12 }), (points) => {
      const boxes = placeLabels(points, []).flatMap(({ label }) => (label === undefined ? [] : [label.box]));
      for (const [index, a] of boxes.entries()) {
        for (const b of boxes.slice(index + 1)) {
          expect(a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom).toBe(true);
        }
      }
    }),
  );
});
