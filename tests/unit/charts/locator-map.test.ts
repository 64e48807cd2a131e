import { geoContains } from 'd3-geo';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atlasFor } from '../../../src/charts/atlas.ts';
import { type Box, meets } from '../../../src/charts/label-placement.ts';
import { locatorMap, mapSize } from '../../../src/charts/locator-map.ts';
import { takenBy } from '../../../src/charts/map-label.ts';
import { wayBetween } from '../../../src/charts/map-places.ts';
import { beyondInWords, mapInWords } from '../../../src/charts/map-text.ts';
import { everywhere, polygonsInSight } from '../../../src/charts/outline-sight.ts';
import { countryName } from '../../../src/domain/language/country-name.ts';

const named = (lang: string) => (code: string) => countryName(code, lang);
const kursk = { name: 'Koursk', latitude: 51.73, longitude: 36.19 };
const pokrovsk = { name: 'Pokrovsk', latitude: 48.28, longitude: 37.18 };
const brussels = { name: 'Bruxelles', latitude: 50.85, longitude: 4.35 };
const plain = (text: string | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ');

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
    expect(x).toSatisfy((part) => part >= 0 && part <= mapSize.width);
    expect(y).toSatisfy((part) => part >= 0 && part <= mapSize.height);
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

test('names and dots never meet each other or the scale', () => {
  const place = fc.record({
    name: fc.string({ minLength: 1, maxLength: 24 }),
    latitude: fc.double({ min: -89, max: 89, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  const near = fc
    .tuple(
      place,
      fc.array(fc.tuple(fc.double({ min: -3, max: 3, noNaN: true }), fc.double({ min: -3, max: 3, noNaN: true })), {
        maxLength: 8,
      }),
    )
    .map(([first, steps]) => [
      first,
      ...steps.map(([x, y], index) => ({
        name: `Ville ${index}`,
        latitude: Math.max(-89, Math.min(89, first.latitude + y)),
        longitude: ((first.longitude + x + 540) % 360) - 180,
      })),
    ]);
  fc.assert(
    fc.property(fc.oneof(near, fc.array(place, { minLength: 1, maxLength: 6 })), (places) => {
      const map = locatorMap(places, named('fr'));
      const names: Box[] = [...(map?.places ?? []), ...(map?.countries ?? [])].flatMap(({ label }) => label?.box ?? []);
      const dots = (map?.places ?? []).flatMap((point) => takenBy([{ ...point, label: undefined }]));
      for (const [index, box] of names.entries()) {
        for (const other of [...names.slice(index + 1), ...dots]) expect(meets(box, other)).toBe(false);
        expect(box.left >= 0 && box.top >= 0 && box.right <= mapSize.width && box.bottom <= mapSize.height).toBe(true);
      }
      expect((map?.places.length ?? 0) + (map?.far.length ?? 0)).toBe(places.length);
    }),
    { numRuns: 25 },
  );
}, 60_000);

test('the frame is that of the places that lie together; what is far off is named with its way', () => {
  const map = locatorMap([kursk, brussels, pokrovsk], named('fr'));
  expect(map?.places.map(({ name }) => name)).toEqual(['Koursk', 'Pokrovsk']);
  expect(map && plain(beyondInWords(map, 'fr'))).toBe(
    'Hors de la carte : Bruxelles, à environ 2 200 km à l’ouest de Koursk.',
  );
  const apart = locatorMap([kursk, brussels], named('fr'));
  expect(apart?.far).toEqual([]);
  expect(apart?.places).toHaveLength(2);
});

test('countries of the places, and those that the text is about, are named first', () => {
  const names = (isTopic?: (name: string) => boolean) =>
    locatorMap([kursk, pokrovsk], named('fr'), isTopic)?.countries.map(({ name }) => name);
  expect(names()?.slice(0, 2).toSorted()).toEqual(['Russie', 'Ukraine']);
  expect(names((name) => name === 'Biélorussie')?.slice(0, 3)).toContain('Biélorussie');
});

test.each([
  ['fr', 'Carte de situation : Koursk (Russie) ; Pokrovsk (Ukraine), à environ 390 km au sud de Koursk.'],
  ['en', 'Locator map: Koursk (Russia); Pokrovsk (Ukraine), about 390 km south of Koursk.'],
  ['de', 'Lagekarte: Koursk (Russland); Pokrovsk (Ukraine), etwa 390 km südlich von Koursk.'],
  ['es', 'Mapa de situación: Koursk (Rusia); Pokrovsk (Ucrania), a unos 390 km al sur de Koursk.'],
  ['ar', 'خريطة المواقع: Koursk (روسيا)؛ Pokrovsk (أوكرانيا)، على بعد نحو ٣٩٠ كم جنوب Koursk.'],
])('the text alternative says where places lie to each other in %s', (lang, text) => {
  const map = locatorMap([kursk, pokrovsk], named(lang));
  expect(map && plain(mapInWords(map, lang))).toBe(text);
});

test.each([
  ['n', 52, 36],
  ['ne', 52, 40],
  ['e', 50, 40],
  ['se', 48, 40],
  ['s', 48, 36],
  ['sw', 48, 32],
  ['w', 50, 32],
  ['nw', 52, 32],
] as const)('what lies to the %s is said so, across the antimeridian too', (direction, latitude, longitude) => {
  const [from, to] = [
    { name: 'A', latitude: 50, longitude: 36 },
    { name: 'B', latitude, longitude },
  ];
  expect(wayBetween(from, to).direction).toBe(direction);
  const moved = (place: typeof from) => ({ ...place, longitude: ((place.longitude + 144 + 540) % 360) - 180 });
  expect(wayBetween(moved(from), moved(to)).direction).toBe(direction);
});

test('from a pole every way leads to the other one, and places in one town have no way between them', () => {
  const [north, south] = [90, -90].map((latitude) => ({ name: 'Pole', latitude, longitude: 0 }));
  const alert = { name: 'Alert', latitude: 82.5, longitude: -62.3 };
  expect(north && wayBetween(north, alert).direction).toBe('s');
  expect(south && wayBetween(south, alert).direction).toBe('n');
  expect(north && wayBetween(alert, north).direction).toBe('n');
  const map = locatorMap([kursk, { ...kursk, name: 'Gare de Koursk' }], named('fr'));
  expect(map && plain(mapInWords(map, 'fr'))).toBe('Carte de situation : Koursk (Russie) ; Gare de Koursk (Russie).');
});

test('sixty places are all drawn, and those without room for a name stand in the text alternative', () => {
  const places = Array.from({ length: 60 }, (_, index) => ({
    name: `Ville ${index}`,
    latitude: 44 + ((index * 37) % 60) / 10,
    longitude: 1 + ((index * 53) % 60) / 10,
  }));
  const map = locatorMap(places, named('fr'));
  expect(map?.places).toHaveLength(60);
  const text = map && plain(mapInWords(map, 'fr'));
  for (const { name } of places) expect(text).toContain(`${name} (`);
});

test.each(['region', 'world'] as const)('no border is drawn as settled for one side (%s)', (size) => {
  const atlas = atlasFor(size);
  const countryAt = (point: [number, number]) =>
    atlas.countries.find(({ outline }) => geoContains(polygonsInSight(outline, everywhere), point))?.code;
  expect(countryAt([34.1, 45.2]), 'Crimea').toBe('804');
  expect(countryAt([-13.2, 25]), 'Western Sahara').toBe('732');
  expect(countryAt([21, 42.6]), 'Kosovo').toBe('XK');
  const isNear = (line: readonly (readonly number[])[], [x, y]: readonly [number, number], reach = 1.5) =>
    line.some(([a = 0, b = 0]) => Math.hypot(a - x, b - y) < reach);
  const disputed = atlas.disputed.map(({ points }) => points);
  const places = {
    'the Golan': [35.8, 33],
    Kosovo: [20.7, 43.2],
    'Western Sahara': [-9, 27.6],
    Kashmir: [74.5, 34],
  } as const;
  for (const [name, place] of Object.entries(places)) {
    expect(
      disputed.some((line) => isNear(line, place)),
      name,
    ).toBe(true);
  }
  // Rajasthan, Punjab: nobody disputes these parts of the border.
  expect(disputed.some((line) => isNear(line, [70.5, 27.5]))).toBe(false);
  expect(atlas.borders.some(({ points }) => isNear(points, [70.5, 27.5]))).toBe(true);
});

test('the scale bar is a round length that fits a quarter of the map', () => {
  const scale = locatorMap([kursk, pokrovsk], named('fr'))?.scale;
  expect(String(scale?.kilometres)).toMatch(/^[125]0*$/);
  expect(scale?.length).toSatisfy((length) => length > 20 && length <= mapSize.width / 4);
});
