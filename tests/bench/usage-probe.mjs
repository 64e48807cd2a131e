/**
 * Loaded before a measured command (`--import`), and by NODE_OPTIONS before each Node and thread that the command starts:
 * writes down at the end what the process used and what its parts took, into the folder that `BENCH_USAGE` names.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, threadId } from 'node:worker_threads';

const folder = process.env.BENCH_USAGE;
if (folder) {
  process.on('exit', () => {
    const measured = /** @type {PerformanceMeasure[]} */ (performance.getEntriesByType('measure'));
    const parts = measured.map(({ name, duration, detail }) => ({ name, seconds: duration / 1000, ...detail }));
    // What threads use counts for their process.
    const { userCPUTime, systemCPUTime, maxRSS } = isMainThread
      ? process.resourceUsage()
      : { userCPUTime: 0, systemCPUTime: 0, maxRSS: 0 };
    const usage = { parts, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakBytes: maxRSS * 1024 };
    writeFileSync(join(folder, `${process.pid}-${threadId}.json`), JSON.stringify(usage));
  });
}
