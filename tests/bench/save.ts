/**
 * `node tests/bench/save.ts [COUNT]`: how long a save takes from `write()` until the new text stands in the browser, in a
 * folder of 1,000 invented briefings, with the real server and a real Chromium.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { freePort } from '../../src/cli/command-line/free-port.ts';
import { launchChromium } from '../support/chromium.ts';
import { startServer } from '../support/server.ts';
import { corpusNow, writeCorpus } from './corpus.ts';

const count = Number(process.argv[2] ?? 1000);
const saves = 10;
const folder = mkdtempSync(join(tmpdir(), 'precis-save-'));
const file = writeCorpus(folder, count)[count >> 1] ?? '';
const env = { SOURCE_DATE_EPOCH: String(corpusNow) };
const server = await startServer('dev', ['--content', folder, '--port', String(await freePort(4800))], env);
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  await page.goto(`${server.address}/briefings/${basename(file, '.md')}/`);
  const text = readFileSync(file, 'utf8');
  const times: number[] = [];
  // The first save finds code that no engine has compiled yet; it is not counted.
  for (let save = 0; save <= saves; save += 1) {
    const words = `Ajout numéro ${save}.`;
    await page.waitForTimeout(300);
    const start = performance.now();
    writeFileSync(file, `${text}\n${words}\n`);
    await page.waitForFunction((wanted) => document.body?.textContent?.includes(wanted), words, { polling: 5 });
    if (save > 0) times.push(Math.round(performance.now() - start));
  }
  const sorted = times.toSorted((a, b) => a - b);
  console.log(
    `${count} briefings, ${saves} saves (ms): median ${sorted[saves >> 1]}, worst ${sorted.at(-1)}, load ${loadavg()[0]?.toFixed(1)}`,
  );
  console.log(times.join(' '));
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
