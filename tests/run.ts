/**
 * `npm test`: every step is run whatever happens to the ones before it. The last line is the sum, where each test of
 * Vitest counts, and every other step as one. Arguments go to Vitest: `npm test -- edtf`.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChild } from '../src/cli/setup/run-child.mjs';
import { type Count, countTests } from './support/test-count.ts';

interface Step {
  readonly name: string;
  /** A program that an installed package brings, as in its documentation. */
  readonly command: readonly [file: string, ...args: string[]];
  readonly count?: (code: number) => Count;
}

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'precis-test-'));
const report = join(folder, 'vitest.json');

const vitest = ['vitest/vitest.mjs', 'run', '--config', '.config/vitest.config.ts'] as const;
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];

const steps: readonly Step[] = [
  // Astro first: it writes types that tsc reads.
  { name: 'types of pages and components (astro check)', command: ['astro/bin/astro.mjs', 'check'] },
  { name: 'types of everything else (tsc)', command: ['typescript/bin/tsc'] },
  {
    name: 'lint and format (biome)',
    command: ['@biomejs/biome/bin/biome', 'check', '--config-path=.config', '--error-on-warnings'],
  },
  {
    name: 'unit, golden, built site, browser (vitest)',
    command: [...vitest, ...reporters, ...process.argv.slice(2)],
    count: (code) => countTests(existsSync(report) ? readFileSync(report, 'utf8') : undefined, code),
  },
];

const total = { passed: 0, failed: 0 };
for (const [index, { name, command, count }] of steps.entries()) {
  console.log(`\n${index + 1}/${steps.length} ${name}`);
  const [file, ...args] = command;
  const start = performance.now();
  const code = await runChild(process.execPath, [join(root, 'node_modules', file), ...args], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const { passed, failed } = count?.(code) ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${index + 1}/${steps.length} ${failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
}

rmSync(folder, { recursive: true, force: true });
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
