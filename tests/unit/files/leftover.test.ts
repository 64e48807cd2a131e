import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sweepPartials } from '../../../src/files/leftover.ts';

test('what a stopped process left half-written goes, what a running one writes stays', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'precis-leftover-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const running = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const stopped = spawn(process.execPath, ['-e', '']);
  onTestFinished(() => {
    running.kill();
  });
  await once(stopped, 'exit');

  mkdirSync(join(folder, 'results/ab'), { recursive: true });
  const half = (pid: number | undefined, name: string) => `${name}.${pid}.0d6f-4a.partial`;
  for (const pid of [running.pid, stopped.pid]) {
    mkdirSync(join(folder, half(pid, 'search')));
    writeFileSync(join(folder, 'results', half(pid, 'a')), '');
    writeFileSync(join(folder, 'results/ab', half(pid, 'a.json')), '');
  }
  writeFileSync(join(folder, 'results/ab/a.json'), '');

  await sweepPartials(folder);
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(
    [
      'results',
      'results/ab',
      'results/ab/a.json',
      `results/ab/${half(running.pid, 'a.json')}`,
      `results/${half(running.pid, 'a')}`,
      half(running.pid, 'search'),
    ].sort(),
  );
});
