import { expect, test } from 'vitest';
import { asksTheMachine, isWellFormed } from '../../../../src/cli/command-line/request-target.ts';

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

const reachable = { read: ['/project'], edited: ['/news/content'] };

test.each([
  '/__open-in-editor?file=%2Fnews%2Fcontent%2Fbriefings%2Fa.md%3A12%3A3',
  '/base/__open-in-editor?file=/news/content/site.yaml',
  '/@fs/project/src/a.ts',
  '/briefings/a/?file=/etc/passwd',
])('%s asks for what the server may use', (target) => {
  expect(asksTheMachine(target, reachable)).toBe(false);
});

test.each([
  ...[
    '',
    '?file=',
    '?file=briefings/a.md',
    '?file=/etc/passwd',
    '?file=/news/content/../secret',
    '?file=/project/a.ts',
  ].map((query) => `/__open-in-editor${query}`),
  '/%5f_open-in-editor?file=/etc/passwd',
  '/@fs/etc/passwd',
  '/@fs/news/content/site.yaml',
])('%s asks for more of the machine', (target) => {
  expect(asksTheMachine(target, reachable)).toBe(true);
});
