import { describe, expect, test } from 'vitest';
import { isLocalPicture, isSafeLink, isWebAddress } from '../../../../src/domain/address/safe-url.ts';

describe('links', () => {
  test.each([
    'https://example.org/',
    'HTTP://example.org',
    'mailto:a@example.org',
    'tel:+331',
    '/a/',
    'a',
    '../a',
    '#a',
    '',
    '?q=1',
    'a/b:c',
  ])('%s is safe', (url) => expect(isSafeLink(url)).toBe(true));
  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.org/',
    '//example.org/',
    '/\\example.org/',
    '\\\\example.org/',
    'https:example.org',
    'https://',
    'http:///',
    'http://[::1',
    'http://xn--/',
    'http://a..b/',
    'https://.example/',
    'https://a.example:99999/',
    'http://1.2.3.256/',
    'https://user:pw@example.org/',
    'https://user@example.org/',
    'tel://a:b',
    'mailto://[',
  ])('%j is not', (url) => expect(isSafeLink(url)).toBe(false));
});

test.each([
  ['https://example.org/a', true],
  ['http://localhost:3000', true],
  ['ftp://example.org', false],
  ['example.org', false],
  ['//example.org', false],
  ['/a', false],
  ['https://a b', false],
  ['https://user:pw@example.org/', false],
  ['https://example.org/@user', true],
  ['http://[::1]/', true],
  [' https://example.org', false],
])('%j is an address of the web: %s', (url, expected) => {
  expect(isWebAddress(url)).toBe(expected);
});

test.each([
  ['carte.png', true],
  ['../images/carte.png', true],
  ['https://example.org/carte.png', false],
  ['data:image/png;base64,AAAA', false],
  ['//example.org/carte.png', false],
  ['C:\\carte.png', false],
])('%s is a picture of our own: %s', (src, expected) => {
  expect(isLocalPicture(src)).toBe(expected);
});
