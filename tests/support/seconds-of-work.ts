/** What the processor works in this thread, which other processes do not change. */
export function secondsOfWork(work: () => unknown): number {
  const start = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1e6;
}
