/**
 * `npm run bench -- [--count N] [--runs N] [--peers]`: measures `check`, `build`, the search index and the pictures of
 * links on a corpus of its own, in a temporary folder; with `--peers`, cold builds, also of a lean site, beside those of
 * other generators. It reports and never fails on time; a command that fails ends it.
 */
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { readArguments } from '../../src/cli/command-line/arguments.ts';
import { run } from '../../src/cli/command-line/run.ts';
import { usageOf, withUsage } from '../../src/cli/command-line/usage-error.ts';
import { filesBelow } from '../../src/files/folder-listing.ts';
import { briefing, corpusNow, leanSettings, sharedSource, writeCorpus } from './corpus.ts';
import { type MeasuredRun, type Measurement, measure, medianOf } from './measure.ts';
import { benchPeers, type Contender } from './peers/peers.ts';
import { setAside } from './set-aside.ts';
import { size, table } from './table.ts';

const usage = usageOf('npm run bench -- [--count N] [--runs N] [--peers]');

const root = join(import.meta.dirname, '../..');

const programs = {
  check: 'src/cli/check.ts',
  build: 'src/cli/build.ts',
  index: 'tests/bench/search-index.ts',
  pictures: 'tests/bench/preview-pictures.ts',
} as const;

interface Stage {
  readonly name: string;
  readonly command: keyof typeof programs;
  /** What happens before: a cold start, an edit. Without it, nothing has changed since the stage before. */
  readonly prepare?: (folder: string, count: number) => void;
}

/** Seconds that a part took at least to be told. */
const least = 0.05;

const forget = (folder: string, parts: readonly string[]) =>
  setAside(
    join(folder, 'aside'),
    parts.map((part) => join(folder, part)),
  );

function edit(folder: string): void {
  appendFileSync(join(folder, 'content/briefings', briefing(0).path), '\nUne phrase ajoutée.\n');
}

const stages: readonly Stage[] = [
  { name: 'check, cold', command: 'check', prepare: (folder) => forget(folder, ['cache']) },
  { name: 'check, warm', command: 'check' },
  { name: 'search index alone', command: 'index' },
  { name: 'pictures of links alone', command: 'pictures' },
  {
    name: 'build, cold but for index and pictures',
    command: 'build',
    prepare: (folder) => forget(folder, ['cache/results', 'cache/rendered']),
  },
  { name: 'build, cold', command: 'build', prepare: (folder) => forget(folder, ['cache', 'out']) },
  { name: 'build, nothing changed', command: 'build' },
  // Its output becomes the spare one, which the next builds change.
  { name: 'build, one edit, the first one', command: 'build', prepare: edit },
  { name: 'build, one edit', command: 'build', prepare: edit },
  { name: 'search index after one edit', command: 'index', prepare: edit },
  { name: 'build, one edit, its search index made before', command: 'build' },
  {
    name: 'build, one new briefing',
    command: 'build',
    prepare(folder, count) {
      const { path, text } = briefing(count);
      const file = join(folder, 'content/briefings', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    },
  },
  {
    name: 'build, one shared source changed',
    command: 'build',
    prepare: (folder) => appendFileSync(join(folder, 'content', sharedSource.path), 'date: 2015-01-01\n'),
  },
  {
    name: 'build, every page anew (a template changed)',
    command: 'build',
    prepare(folder) {
      const kept = readdirSync(join(folder, 'cache')).filter((name) => /^bundles$|^(?:pages|receipt)-/.test(name));
      forget(
        folder,
        kept.map((name) => `cache/${name}`),
      );
    },
  },
];

async function bench(): Promise<number> {
  const { count, runs, peers } = readOptions();
  const folder = mkdtempSync(join(tmpdir(), 'precis-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

  const [cpu] = cpus();
  console.log(
    `${count} briefings · Node ${process.version} · ${cpus().length} × ${cpu?.model.trim()} · ${size(totalmem())}`,
  );
  writeCorpus(join(folder, 'content'), count);
  if (peers) {
    writeCorpus(join(folder, 'lean'), count, leanSettings);
    const own = (name: string, content: string): Contender => ({
      name,
      build() {
        forget(folder, ['cache', 'out']);
        return measure(commandLine({ command: 'build' }, folder, content), environment(folder));
      },
    });
    return benchPeers(folder, { count, runs, own: [own('Précis', 'content'), own('Précis, lean', 'lean')] });
  }

  const measured = new Map<Stage, Measurement[]>();
  for (let number = 1; number <= runs; number += 1) {
    for (const stage of stages) {
      stage.prepare?.(folder, count);
      const result = await measure(commandLine(stage, folder), environment(folder));
      if (result.code !== 0) {
        console.error(`${stage.name}: the command failed with ${result.code}.\n${result.output}`);
        return 1;
      }
      console.log(`  run ${number}: ${stage.name} in ${result.seconds.toFixed(2)} s${partsOf(result)}`);
      measured.set(stage, [...(measured.get(stage) ?? []), result]);
    }
  }
  console.log(`\n${table([...measured].map(([{ name }, results]) => [name, medianOf(results)]))}`);
  const index = join(folder, 'out/pagefind');
  const files = filesBelow(index).map((file) => statSync(join(index, file)).size);
  console.log(`\nsearch index: ${size(files.reduce((sum, bytes) => sum + bytes, 0))} in ${files.length} files`);
  return 0;
}

function readOptions(): { count: number; runs: number; peers: boolean } {
  const typed = readArguments(
    {
      count: { type: 'string', default: '1000' },
      runs: { type: 'string', default: '1' },
      peers: { type: 'boolean', default: false },
    },
    usage,
  );
  const [count, runs] = [Number(typed.count), Number(typed.runs)];
  if (Number.isInteger(count) && count > 0 && Number.isInteger(runs) && runs > 0)
    return { count, runs, peers: typed.peers };
  throw withUsage(
    { en: '--count and --runs are whole numbers from 1.', fr: '--count et --runs sont des entiers à partir de 1.' },
    usage,
  );
}

function commandLine({ command }: Pick<Stage, 'command'>, folder: string, content = 'content'): string[] {
  const out = command === 'build' ? ['--out', join(folder, 'out')] : [];
  return [join(root, programs[command]), '--content', join(folder, content), ...out];
}

function environment(folder: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    PRECIS_CACHE: join(folder, 'cache'),
    SOURCE_DATE_EPOCH: String(corpusNow),
  };
}

/**
 * What the parts of a run took by themselves. Those of a build's second half overlap, and what threads do is added up. The
 * processor's time is that of the whole process during a part, the memory its most until then.
 */
function partsOf({ parts }: MeasuredRun): string {
  return parts
    .filter(({ seconds }) => seconds >= least)
    .map(({ name, seconds, cpuSeconds, peakBytes }) => {
      const more = cpuSeconds === undefined ? '' : ` · processor ${cpuSeconds.toFixed(2)} s · ${size(peakBytes ?? 0)}`;
      return `\n    ${name} ${seconds.toFixed(2)} s${more}`;
    })
    .join('');
}

await run(bench);
