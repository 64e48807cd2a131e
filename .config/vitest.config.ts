import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from '../tests/support/longest-first.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const unitTests = ['tests/unit/**/*.test.ts', 'tests/golden/**/*.test.ts', 'tests/hostile/**/*.test.ts'];
const hostingTests = 'tests/hosting/**/*.test.ts';
const browserTests = 'tests/browser/**/*.test.ts';
const serversSetup = 'tests/support/servers-setup.ts';

/** Missing golden files are written on your machine and fail where `CI` is set: read each new one before you commit. */
export default defineConfig({
  root,
  test: {
    // Some tests build a whole site as a separate process, on machines with two busy cores.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 20_000 } },
    // Half of a test's time is waiting for commands, servers, the browser, or a site that another file is having built.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    // Test files leave nothing behind in their process: our modules are loaded once, not in each of two hundred files.
    isolate: false,
    globalSetup: ['tests/support/built-sites-setup.ts'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: unitTests, setupFiles: ['tests/support/property-seed-setup.ts'] },
      },
      {
        extends: true,
        test: { name: 'plain', include: ['tests/**/*.test.ts'], exclude: [...unitTests, hostingTests, browserTests] },
      },
      {
        extends: true,
        test: { name: 'hosting', include: [hostingTests], globalSetup: [serversSetup] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [browserTests],
          // A browser on two busy cores now and then misses a moment. Vitest names what passed only the second time.
          retry: 1,
          globalSetup: ['tests/support/chromium-setup.ts', serversSetup],
        },
      },
    ],
  },
});
