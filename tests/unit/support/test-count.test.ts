import { expect, test } from 'vitest';
import { countTests } from '../../support/test-count.ts';

const loaded = { status: 'passed', assertionResults: [{}, {}] };
const notLoaded = { status: 'failed', assertionResults: [] };

function report(passed: number, failed: number, testResults: object[]): string {
  return JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults });
}

test.each([
  ['tests are counted one by one', report(2, 0, [loaded]), 0, { passed: 2, failed: 0 }],
  ['failed tests too', report(1, 1, [{ ...loaded, status: 'failed' }]), 1, { passed: 1, failed: 1 }],
  ['a file that cannot be loaded is one failure', report(2, 0, [loaded, notLoaded]), 1, { passed: 2, failed: 1 }],
  ['an error outside of tests is one failure', report(2, 0, [loaded]), 1, { passed: 2, failed: 1 }],
  ['so is a run without a report', undefined, 1, { passed: 0, failed: 1 }],
])('%s', (_name, text, code, expected) => {
  expect(countTests(text, code)).toEqual(expected);
});
