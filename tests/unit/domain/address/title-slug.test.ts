import { expect, test } from 'vitest';
import { titleSlug } from '../../../../src/domain/address/title-slug.ts';

const long = 'Après la crue, les habitants de la vallée de la Loue attendent que les eaux se retirent';

test.each([
  ['Troupes nord-coréennes : 10 000 hommes', 'troupes-nord-coreennes-10-000-hommes'],
  ['L’Œuvre au noir – cœur & sœurs', 'l-oeuvre-au-noir-coeur-soeurs'],
  ['Straßenbau in Łódź, Ærø und İstanbul', 'strassenbau-in-lodz-aero-und-istanbul'],
  ['+478 km² en octobre', '478-km2-en-octobre'],
  ['  “Quoted” — ½ ', 'quoted-1-2'],
  [long, 'apres-la-crue-les-habitants-de-la-vallee-de-la-loue-attendent-que-les-eaux-se'],
  ['a'.repeat(100), 'a'.repeat(80)],
])('%s', (title, slug) => {
  expect(titleSlug(title)).toBe(slug);
});

test.each(['قوات كورية شمالية', 'Війна в Україні', 'Crue à 東京', '???', ''])('"%s" suggests none', (title) => {
  expect(titleSlug(title)).toBeUndefined();
});
