import { expect, test } from 'vitest';
import { toUri } from '../../../src/grammar/uri.ts';

test.each([
  ['https://a.example', 'https://a.example'],
  ['https://a.example/%C3%A9?a=b%20c#d', 'https://a.example/%C3%A9?a=b%20c#d'],
  ['https://例え.jp/東京', 'https://xn--r8jz45g.jp/%E6%9D%B1%E4%BA%AC'],
  ['https://a.example/été?q=ó#ú', 'https://a.example/%C3%A9t%C3%A9?q=%C3%B3#%C3%BA'],
  ['https://a.example/a b|c[d]^e`f{g}', 'https://a.example/a%20b%7Cc%5Bd%5D%5Ee%60f%7Bg%7D'],
  ['https://a.example/100%', 'https://a.example/100%25'],
  ['https://a.example/#a#b', 'https://a.example/#a%23b'],
  ['http://[::1]:8080/é', 'http://[::1]:8080/%C3%A9'],
])('%s is written as %s', (typed, expected) => expect(toUri(typed)).toBe(expected));

test.each([' https://a.example/é', 'https://u:p@a.example/é', 'http://a..b c/', 'mailto:é@a.example', '/é', 'a é'])(
  '%s stays as typed',
  (typed) => expect(toUri(typed)).toBe(typed),
);
