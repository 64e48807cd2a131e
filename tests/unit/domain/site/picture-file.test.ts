import { expect, test } from 'vitest';
import { pictureFile, similarPicture } from '../../../../src/domain/site/picture-file.ts';

const files = new Set([
  'images/carte.png',
  'images/2024/front.png',
  'briefings/2024/local.png',
  'briefings/2024/carte.png',
  'images/à voir.png',
]);
const from = 'briefings/2024/troupes.md';

test.each([
  ['local.png', 'briefings/2024/local.png'],
  ['./local.png', 'briefings/2024/local.png'],
  ['carte.png', 'briefings/2024/carte.png'],
  ['2024/front.png', 'images/2024/front.png'],
  ['../../images/carte.png', 'images/carte.png'],
  ['%C3%A0%20voir.png', 'images/à voir.png'],
  ['à voir.png', 'images/à voir.png'],
])('%s is %s', (src, file) => {
  expect(pictureFile(src, from, files)).toEqual({ type: 'file', file });
});

test.each([
  ['autre.png', 'missing'],
  ['100%.png', 'missing'],
  ['../../../carte.png', 'outside'],
  ['/images/carte.png', 'outside'],
  ['%2e%2e/../../../carte.png', 'outside'],
])('%s is %s', (src, type) => {
  expect(pictureFile(src, from, files)).toEqual({ type });
});

test.each([
  ['/images/carte.png', 'carte.png'],
  ['images/2024/front.png', '2024/front.png'],
  ['../content/images/carte.png', 'carte.png'],
  ['images/autre.png', undefined],
  ['autre.png', undefined],
])('%s is meant as %s', (src, meant) => {
  expect(similarPicture(src, from, files)).toBe(meant);
});
