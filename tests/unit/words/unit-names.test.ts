import { expect, test } from 'vitest';
import { unitNames } from '../../../src/words/unit-names.ts';

const meaning = (lang: string, name: string) =>
  unitNames(lang)
    .filter(([candidate]) => candidate === name)
    .flatMap(([, units]) => units);

test.each([
  ['fr', 'kilomètres carrés', 'area-square-kilometer'],
  ['en', 'kilometres', 'length-kilometer'],
  ['en', 'kilometers', 'length-kilometer'],
  ['en', 'tonnes', 'mass-tonne'],
  ['de', 'Quadratkilometern', 'area-square-kilometer'],
  ['es', 'hectáreas', 'area-hectare'],
  ['ar', 'كيلومتر', 'length-kilometer'],
  ['fr', 'pour cent', 'concentr-percent'],
  ['it', 'kWh', 'energy-kilowatt-hour'],
])('%s calls it %s', (lang, name, unit) => {
  expect(meaning(lang, name)).toContain(unit);
});

test.each([
  ['en', 'in'],
  ['de', 'in'],
  ['es', 'a'],
  ['es', 'y'],
  ['es', 'al'],
  ['fr', 'a'],
  ['fr', 'points'],
  ['en', 'items'],
  ['en', 'people'],
  ['ar', 'و'],
])('%s: the everyday word %s is no unit', (lang, name) => {
  expect(meaning(lang, name)).toEqual([]);
});
