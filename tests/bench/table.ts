import type { Measurement } from './measure.ts';

/** Measurements as a table for a terminal. */
export function table(rows: readonly (readonly [name: string, Measurement])[]): string {
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

export function size(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
