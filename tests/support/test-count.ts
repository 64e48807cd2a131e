export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** The part that we read of the report by Vitest's `json` reporter. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/**
 * How many tests passed and failed. A test file that could not even be loaded counts as one failure, and so does a
 * run that ended badly without a failed test (an error outside of tests, or no report at all).
 */
export function countTests(report: string | undefined, exitCode: number): Count {
  if (report === undefined) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(report) as VitestReport;
  const unloaded = testResults.filter(({ status, assertionResults }) => {
    return status === 'failed' && assertionResults.length === 0;
  });
  const failed = numFailedTests + unloaded.length;
  return { passed: numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}
