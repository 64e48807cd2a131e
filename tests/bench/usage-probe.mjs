/**
 * Loaded before a measured command (`--import`), and by NODE_OPTIONS before each Node and thread that the command starts:
 * writes down what the process used and what its parts took, into the folder that `BENCH_USAGE` names.
 */
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PerformanceObserver } from 'node:perf_hooks';
import { isMainThread, threadId } from 'node:worker_threads';

const folder = process.env.BENCH_USAGE;

/** @type {PerformanceMeasure[]} */
const measured = [];

/** @param {{ userCPUTime: number, systemCPUTime: number, maxRSS: number }} used Microseconds and kilobytes. */
function write({ userCPUTime, systemCPUTime, maxRSS }) {
  const parts = measured.map(({ name, duration, detail }) => ({ name, seconds: duration / 1000, ...detail }));
  const usage = { parts, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakBytes: maxRSS * 1024 };
  const file = join(folder ?? '', `${process.pid}-${threadId}`);
  // In one step, since a thread may end in between.
  writeFileSync(file, JSON.stringify(usage));
  renameSync(file, `${file}.json`);
}

if (folder && isMainThread) {
  process.on('exit', () => {
    measured.push(.../** @type {PerformanceMeasure[]} */ (performance.getEntriesByType('measure')));
    write(process.resourceUsage());
  });
} else if (folder) {
  // A pool ends its threads without a word. What they use counts for their process.
  new PerformanceObserver((list) => {
    measured.push(.../** @type {PerformanceMeasure[]} */ (list.getEntries()));
    write({ userCPUTime: 0, systemCPUTime: 0, maxRSS: 0 });
  }).observe({ entryTypes: ['measure'] });
}
