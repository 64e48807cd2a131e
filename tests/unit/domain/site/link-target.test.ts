import { expect, test } from 'vitest';
import { linkTarget } from '../../../../src/domain/site/link-target.ts';

const site = { origin: 'https://preview.example.net', base: '/pr-1/', url: 'https://news.example.org/actu/' };
const page = '/briefings/troupes/';

test.each([
  ['/topics/', '/topics/', ''],
  ['../navires/', '/briefings/navires/', ''],
  ['facts.csv', '/briefings/troupes/facts.csv', ''],
  ['', '/briefings/troupes/', ''],
  ['#figure-a', '/briefings/troupes/', 'figure-a'],
  ['#', '/briefings/troupes/', ''],
  ['?q=1#a', '/briefings/troupes/', 'a'],
  ['#:~:text=mot', '/briefings/troupes/', ''],
  ['#a:~:text=mot', '/briefings/troupes/', 'a'],
  ['/topics/%C3%A9nergie/#v%C3%A9rifier', '/topics/énergie/', 'vérifier'],
  ['/a%ZZ/', '/a%ZZ/', ''],
  ['https://preview.example.net/pr-1/topics/', '/topics/', ''],
  ['https://news.example.org/actu/topics/#a', '/topics/', 'a'],
])('%s leads to %s', (url, path, fragment) => {
  expect(linkTarget(url, page, site)).toEqual({ path, fragment });
});

test('a link may climb out of a site that stands below a base path', () => {
  expect(linkTarget('../../../about/', page, site)).toEqual({ path: undefined, fragment: '' });
});

test.each([
  'https://example.org/',
  'https://news.example.org/shop/',
  'mailto:a@example.org',
  '//example.org/x',
  '/\\example.org/x',
  'https://',
])('%s leads to no address of the site', (url) => {
  expect(linkTarget(url, page, site)).toBeUndefined();
});
