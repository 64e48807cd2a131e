/**
 * `npm run bench -- [--count N] [--runs N]`: measures `check`, `build`, the search index and the pictures of links on a
 * corpus of its own, in a temporary folder. It reports and never fails on time; a command that fails ends it.
 */
import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { corpusNow, writeCorpus } from './corpus.ts';
import { type Measurement, measure, medianOf } from './measure.ts';

const root = join(import.meta.dirname, '../..');

interface Stage {
  readonly name: string;
  readonly command: 'check' | 'build' | 'index' | 'pictures';
  /** Forgets everything that earlier stages left behind. */
  readonly cold: boolean;
  readonly edit?: boolean;
}

const stages: readonly Stage[] = [
  { name: 'check, cold', command: 'check', cold: true },
  { name: 'check, warm', command: 'check', cold: false },
  { name: 'build, cold', command: 'build', cold: true },
  { name: 'build, nothing changed', command: 'build', cold: false },
  { name: 'build, one edit', command: 'build', cold: false, edit: true },
  { name: 'search index alone', command: 'index', cold: false },
  { name: 'pictures of links alone', command: 'pictures', cold: false },
];

async function main(): Promise<number> {
  const { count, runs } = readOptions();
  const folder = mkdtempSync(join(tmpdir(), 'precis-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

  const [edited] = writeCorpus(join(folder, 'content'), count);
  const [cpu] = cpus();
  console.log(
    `${count} briefings · Node ${process.version} · ${cpus().length} × ${cpu?.model.trim()} · ${size(totalmem())}`,
  );

  const measured = new Map<Stage, Measurement[]>();
  for (let number = 1; number <= runs; number += 1) {
    for (const stage of stages) {
      if (stage.cold) rmSync(join(folder, 'cache'), { recursive: true, force: true });
      if (stage.command === 'build' && stage.cold) rmSync(join(folder, 'out'), { recursive: true, force: true });
      if (stage.command === 'index') rmSync(join(folder, 'index'), { recursive: true, force: true });
      if (stage.edit && edited) appendFileSync(edited, `\nUne phrase ajoutée.\n`);
      if (stage.command === 'pictures') rmSync(join(folder, 'cache/previews'), { recursive: true, force: true });
      const result = await measure(commandLine(stage, folder), environment(folder));
      if (result.code !== 0) {
        console.error(`${stage.name}: the command failed with ${result.code}.\n${result.output}`);
        return 1;
      }
      console.log(`  run ${number}: ${stage.name} in ${result.seconds.toFixed(2)} s`);
      measured.set(stage, [...(measured.get(stage) ?? []), result]);
    }
  }
  console.log(`\n${table([...measured].map(([{ name }, results]) => [name, medianOf(results)]))}`);
  const files = filesBelow(join(folder, 'index'));
  console.log(`\nsearch index: ${size(files.reduce((sum, bytes) => sum + bytes, 0))} in ${files.length} files`);
  return 0;
}

function readOptions(): { count: number; runs: number } {
  const { values } = parseArgs({
    options: { count: { type: 'string', default: '1000' }, runs: { type: 'string', default: '1' } },
  });
  const [count, runs] = [Number(values.count), Number(values.runs)];
  if (Number.isInteger(count) && count > 0 && Number.isInteger(runs) && runs > 0) return { count, runs };
  console.error('Usage: npm run bench -- [--count N] [--runs N], both from 1.');
  process.exit(2);
}

/** The sizes of all files of a folder, in bytes. */
function filesBelow(folder: string): number[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
}

function commandLine({ command }: Stage, folder: string): string[] {
  if (command === 'index') return [join(import.meta.dirname, 'search-index.ts'), folder];
  if (command === 'pictures') return [join(import.meta.dirname, 'preview-pictures.ts'), folder];
  const out = command === 'build' ? ['--out', join(folder, 'out')] : [];
  return [join(root, 'src/cli', `${command}.ts`), '--content', join(folder, 'content'), ...out];
}

function environment(folder: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    PRECIS_CACHE: join(folder, 'cache'),
    SOURCE_DATE_EPOCH: String(corpusNow),
  };
}

function table(rows: readonly (readonly [name: string, Measurement])[]): string {
  const header = ['', 'time', 'processor', 'memory, peak'];
  const body = rows.map(([name, { seconds, cpuSeconds, peakBytes }]) => {
    return [name, `${seconds.toFixed(2)} s`, `${cpuSeconds.toFixed(2)} s`, size(peakBytes)];
  });
  const widths = header.map((_, column) => Math.max(...[header, ...body].map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('   ');
  return [header, ...body].map(line).join('\n');
}

function size(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

process.exitCode = await main();
