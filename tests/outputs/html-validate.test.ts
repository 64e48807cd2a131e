/** The judge of HTML for machines without Java sees what is wrong, so that its silence says something. */
import { expect, test } from 'vitest';
import { faultsByRules } from './judges/html-validate.ts';

test.each([
  ['a paragraph within a paragraph', '<span><p>One</p></span>', 'element-permitted-content'],
  ['an id twice', '<p id="a">One</p><p id="a">Two</p>', 'no-dup-id'],
  ['an unclosed element', '<section><p>One</p>', 'close-order'],
  ['an attribute twice', '<p class="a" class="b">One</p>', 'no-dup-attr'],
  ['a value that an attribute does not have', '<a href="/" target="_blanc">One</a>', 'attribute-allowed-values'],
  ['a picture without an address', '<img alt="">', 'element-required-attributes'],
])('%s is a fault', (_name, body, rule) => {
  expect(judged(body).join()).toContain(rule);
});

test('a right page has none', () => {
  expect(judged('<h1 id="a">One</h1><p>Two</p>')).toEqual([]);
});

function judged(body: string): string[] {
  return faultsByRules(`<!DOCTYPE html><html lang="en"><head><title>One</title></head><body>${body}</body></html>`);
}
