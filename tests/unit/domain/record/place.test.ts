import { expect, test } from 'vitest';
import { namedPlace } from '../../../../src/domain/record/place.ts';

test('a place typed as a name has a name and no coordinates', () => {
  expect(namedPlace('Mouthe')).toStrictEqual({ name: 'Mouthe' });
});

test('a place typed with coordinates keeps them', () => {
  const place = { name: 'Mouthe', latitude: 46.71, longitude: 6.19 };
  expect(namedPlace(place)).toStrictEqual(place);
});
