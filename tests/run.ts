/**
 * `npm test`: every step is run whatever happens to the others. The last line is the sum, where each test of Vitest counts,
 * and every other step as one. Arguments go to Vitest: `npm test -- edtf`.
 */
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from '../src/cli/setup/run-child.mjs';
import { sweep } from '../src/files/leftover.ts';
import { temporaryPlace } from './support/temporary-place.ts';
import { type Count, countTests } from './support/test-count.ts';

interface Step {
  readonly name: string;
  /** A program that an installed package brings, as in its documentation. */
  readonly command: readonly [file: string, ...args: string[]];
}

const root = join(import.meta.dirname, '..');
/** All that tests write stands below it; what a run left that was killed goes with the next one. */
const place = temporaryPlace();
await sweep(place, /^precis-test-(\d+)-/);
const folder = mkdtempSync(join(place, `precis-test-${process.pid}-`));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const report = join(folder, 'vitest.json');

const checks: readonly Step[] = [
  // Every file that tsconfig.json includes, not pages and components alone: `tsc` would find the same a second time.
  { name: 'types (astro check)', command: ['astro/bin/astro.mjs', 'check'] },
  {
    name: 'lint and format (biome)',
    command: ['@biomejs/biome/bin/biome', 'check', '--config-path=.config', '--error-on-warnings'],
  },
];
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const tests: Step = {
  name: 'unit, golden, built site, browser (vitest)',
  command: [
    ...['vitest/vitest.mjs', 'run', '--config', '.config/vitest.config.ts'],
    ...reporters,
    ...process.argv.slice(2),
  ] as [string, ...string[]],
};

/** Runs a step, whose words go to the terminal or to a file, and gives its exit code and how long it took. */
async function run({ command: [file, ...args] }: Step, output?: number): Promise<{ code: number; seconds: string }> {
  const start = performance.now();
  const code = await runChild(process.execPath, [join(root, 'node_modules', file), ...args], {
    cwd: root,
    env: { ...process.env, TMPDIR: folder, ASTRO_TELEMETRY_DISABLED: '1' },
    ...(output !== undefined && { stdio: ['ignore', output, output] as const }),
  });
  return { code, seconds: ((performance.now() - start) / 1000).toFixed(1) };
}

const total = { passed: 0, failed: 0 };
function tell(name: string, { passed, failed }: Count, seconds: string): void {
  total.passed += passed;
  total.failed += failed;
  console.log(`${name}: ${failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s\n`);
}

/** One after another, quietly: gives what is to be told of each. */
async function runChecks(): Promise<(() => void)[]> {
  const told: (() => void)[] = [];
  for (const [index, step] of checks.entries()) {
    const words = join(folder, `${index}.txt`);
    const { code, seconds } = await run(step, openSync(words, 'w'));
    told.push(() => {
      process.stdout.write(readFileSync(words));
      tell(step.name, { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }, seconds);
    });
  }
  return told;
}

// Many tests wait for a command, a server or the browser: types and lint have that time, and speak after the tests.
const [told, { code, seconds }] = await Promise.all([runChecks(), run(tests)]);
tell(tests.name, countTests(existsSync(report) ? readFileSync(report, 'utf8') : undefined, code), seconds);
for (const tellCheck of told) tellCheck();

process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
