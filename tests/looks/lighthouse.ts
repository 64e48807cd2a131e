/**
 * `npm run lighthouse -- [--content DIR] [--runs N]`: judges the front page, a briefing and a variable of the built site
 * with Lighthouse, and prints the median of each category. It reports, and fails only where Lighthouse does.
 *
 * Lighthouse and its packages take 176 MB, so npm fetches it when it is asked for.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { readArguments } from '../../src/cli/command-line/arguments.ts';
import { run } from '../../src/cli/command-line/run.ts';
import { say } from '../../src/cli/command-line/terminal.ts';
import { usageOf } from '../../src/cli/command-line/usage-error.ts';
import { runChild } from '../../src/cli/setup/run-child.mjs';
import { median } from '../bench/measure.ts';
import { startSharedChromium } from '../support/chromium.ts';
import { lookedAtSite } from './looked-at-site.ts';
import type { ShownPage } from './shown-pages.ts';

const lighthouse = 'lighthouse@13.5.0';

const usage = usageOf('npm run lighthouse -- [--content DIR] [--runs N]');

/** What we read of a report: scores from 0 to 1, by category, and audits that pass (1) or fail (0). */
const score = z.number().nullable();
const report = z.object({
  categories: z.record(z.string(), z.object({ score })),
  audits: z.record(z.string(), z.object({ score, scoreDisplayMode: z.string() })),
});

await run(async () => {
  const { content, runs } = readArguments(
    {
      content: { type: 'string', default: join(import.meta.dirname, '../../content') },
      runs: { type: 'string', default: '3' },
    },
    usage,
  );
  const folder = mkdtempSync(join(tmpdir(), 'precis-lighthouse-'));
  const { program, server: chromium } = await startSharedChromium();
  await chromium.close();
  const { server, pages } = await lookedAtSite(resolve(content), folder);
  try {
    for (const { path } of judged(pages)) {
      const scores: Scores[] = [];
      for (let n = 0; n < Number(runs); n += 1) {
        scores.push(await scoresOf(server.address + path, join(folder, 'report.json'), program));
      }
      say(`${path}\n${medianLine(scores)}`);
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
  return 0;
});

/** The front page, and the first briefing and variable. */
function judged(pages: readonly ShownPage[]): ShownPage[] {
  const types = [/^\/$/, /^\/briefings\/[^/]+\/$/, /^\/figures\/[^/]+\/$/];
  return types.flatMap((type) => pages.find(({ path }) => type.test(path)) ?? []);
}

type Scores = Readonly<Record<string, number>>;

/** Runs Lighthouse once, as on a phone. @throws If it fails. */
async function scoresOf(address: string, file: string, program: string): Promise<Scores> {
  const args = [
    ...['exec', '--yes', `--package=${lighthouse}`, '--', 'lighthouse', address],
    ...['--quiet', '--output=json', `--output-path=${file}`],
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-background-networking',
  ];
  const options = { env: { ...process.env, CHROME_PATH: program }, shell: process.platform === 'win32' };
  const code = await runChild('npm', args, options);
  if (code !== 0) throw new Error(`Lighthouse ended with ${code} on ${address}.`);
  const { categories, audits } = report.parse(JSON.parse(readFileSync(file, 'utf8')));
  for (const [name, { score, scoreDisplayMode }] of Object.entries(audits)) {
    if (scoreDisplayMode === 'binary' && score === 0) say(`  failed: ${name}`);
  }
  return Object.fromEntries(Object.entries(categories).map(([name, { score }]) => [name, 100 * (score ?? 0)]));
}

function medianLine(scores: readonly Scores[]): string {
  return Object.keys(scores[0] ?? {})
    .map((category) => `  ${category} ${Math.round(median(scores.map((score) => score[category] ?? 0)))}`)
    .join('\n');
}
