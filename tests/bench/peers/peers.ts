/** `npm run bench -- --peers`: cold builds of the same corpus by this project and by other generators, side by side. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeCorpus } from '../corpus.ts';
import { type MeasuredRun, type Measurement, measure, medianOf } from '../measure.ts';
import { setAside } from '../set-aside.ts';
import { table } from '../table.ts';
import { eleventy } from './eleventy.ts';
import type { Peer } from './peer.ts';
import { stockAstro } from './stock-astro.ts';

const root = join(import.meta.dirname, '../../..');

/** A generator with the corpus it is measured on. */
export interface Contender {
  readonly name: string;
  /** Moves what an earlier build left out of the way, and builds. */
  readonly build: () => Promise<MeasuredRun>;
}

/**
 * Builds with each generator in turn, as often as asked, and prints the medians. Packages of the others come from the
 * registry. Hugo is not among them: its packages for npm fetch their program from elsewhere.
 *
 * @param folder A temporary folder, where each of the others gets the corpus in a folder of its own.
 * @param own This project's cold builds of the same.
 * @returns The exit code: 1 if a build or an installation failed.
 */
export async function benchPeers(
  folder: string,
  { count, runs, own }: { count: number; runs: number; own: readonly Contender[] },
): Promise<number> {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const contenders: Contender[] = [...own];
  for (const peer of [eleventy, stockAstro(dependencies.astro)]) {
    const place = join(folder, peer.name);
    if (!install(peer, place)) return 1;
    writeCorpus(join(place, 'content'), count);
    contenders.push({ name: peer.name, build: () => build(peer, place) });
  }
  const measured = new Map<string, Measurement[]>();
  for (let number = 1; number <= runs; number += 1) {
    for (const { name, build } of contenders) {
      const result = await build();
      if (result.code !== 0) {
        console.error(`${name} failed with ${result.code}.\n${result.output}`);
        return 1;
      }
      console.log(`  run ${number}: ${name} in ${result.seconds.toFixed(2)} s`);
      measured.set(name, [...(measured.get(name) ?? []), result]);
    }
  }
  console.log(`\n${table([...measured].map(([name, results]) => [name, medianOf(results)]))}`);
  return 0;
}

/** Writes a peer's site and installs its packages; false, with the reason printed, if that fails. */
function install({ name, packages, files }: Peer, place: string): boolean {
  const manifest = { private: true, type: 'module', dependencies: packages };
  for (const [file, text] of Object.entries({ ...files, 'package.json': JSON.stringify(manifest) })) {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    writeFileSync(join(place, file), text);
  }
  const options = ['--no-audit', '--no-fund', '--loglevel=error'];
  const { status, stderr } = spawnSync('npm', ['install', ...options], { cwd: place, encoding: 'utf8' });
  if (status !== 0) console.error(`${name} could not be installed.\n${stderr}`);
  return status === 0;
}

function build({ command, output }: Peer, place: string): Promise<MeasuredRun> {
  setAside(
    join(dirname(place), 'aside'),
    output.map((left) => join(place, left)),
  );
  return measure(command, { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }, place);
}
