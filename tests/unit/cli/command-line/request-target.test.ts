import { expect, test } from 'vitest';
import { isWellFormed } from '../../../../src/cli/command-line/request-target.ts';

test.each(['/', '/a/', '/a?b=%', '/%E6%9D%B1/', '/%20', '/../a', '/%2e%2e/a', '/%252f', '//a', '/a#%'])(
  '%s is looked for',
  (target) => {
    expect(isWellFormed(target)).toBe(true);
  },
);

test.each([
  ...['', '*', 'a', 'http://localhost/', '/%', '/%zz', '/%ff', '/%c0%ae', '/%u0041'],
  ...['/..%2fa', '/..%2Fa', '/..%5ca', '/..\\a', '/a%00', '/%2f'],
])('%j is refused', (target) => {
  expect(isWellFormed(target)).toBe(false);
});
