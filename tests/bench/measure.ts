import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PartDetail } from '../../src/files/time-spent.ts';

export interface Measurement {
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** The peaks of all its processes together: no less than what the machine needed. */
  readonly peakBytes: number;
}

/** A part of a run; processor and memory where it was measured as a whole. */
export type Part = { readonly name: string; readonly seconds: number } & Partial<PartDetail>;

export interface MeasuredRun extends Measurement {
  /** The parts that the program measured by itself (`performance.measure`), those of all threads added up. */
  readonly parts: readonly Part[];
  readonly code: number | null;
  readonly output: string;
}

/**
 * Runs a program of Node and measures it, threads and the Node processes that it starts included.
 *
 * @param cwd Its working directory; by default this one.
 */
export async function measure(args: readonly string[], env: NodeJS.ProcessEnv, cwd?: string): Promise<MeasuredRun> {
  const usage = mkdtempSync(join(tmpdir(), 'precis-usage-'));
  const probe = pathToFileURL(join(import.meta.dirname, 'usage-probe.mjs')).href;
  const options = `${env.NODE_OPTIONS ?? ''} --import=${probe}`.trim();
  const start = performance.now();
  const { code, output } = await run(args, { ...env, NODE_OPTIONS: options, BENCH_USAGE: usage }, cwd);
  const seconds = (performance.now() - start) / 1000;
  const processes = readdirSync(usage)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(usage, file), 'utf8')) as Omit<MeasuredRun, 'code' | 'output'>);
  rmSync(usage, { recursive: true });
  return {
    code,
    output,
    seconds,
    cpuSeconds: processes.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
    peakBytes: processes.reduce((sum, { peakBytes }) => sum + peakBytes, 0),
    parts: added(processes.flatMap(({ parts }) => parts)),
  };
}

function added(parts: readonly Part[]): Part[] {
  return [...Map.groupBy(parts, ({ name }) => name)].map(([name, pieces]) => ({
    ...pieces[0],
    name,
    seconds: pieces.reduce((sum, { seconds }) => sum + seconds, 0),
  }));
}

function run(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  cwd: string | undefined,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const stop = () => child.kill();
    process.once('exit', stop);
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('exit', stop);
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}

/** The middle of each column, taken by itself; of an even number of runs, the mean of the two in the middle. */
export function medianOf(runs: readonly Measurement[]): Measurement {
  return {
    seconds: median(runs.map(({ seconds }) => seconds)),
    cpuSeconds: median(runs.map(({ cpuSeconds }) => cpuSeconds)),
    peakBytes: median(runs.map(({ peakBytes }) => peakBytes)),
  };
}

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
