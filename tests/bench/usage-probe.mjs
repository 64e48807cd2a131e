/**
 * Loaded before a measured command (`--import`), and by NODE_OPTIONS before each Node that the command starts: writes
 * down at the end what the process used, into the folder that `BENCH_USAGE` names.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const folder = process.env.BENCH_USAGE;
if (isMainThread && folder) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const parts = performance.getEntriesByType('measure').map(({ name, duration }) => [name, duration / 1000]);
    const usage = { parts, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakBytes: maxRSS * 1024 };
    writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(usage));
  });
}
