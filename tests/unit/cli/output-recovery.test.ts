import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { recoverOutput } from '../../../src/cli/output-recovery.ts';

let folder: string;
let stopped: number | undefined;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'precis-recovery-'));
  const made = folder;
  onTestFinished(() => rmSync(made, { recursive: true }));
  const child = spawn(process.execPath, ['-e', '']);
  stopped = child.pid;
  await once(child, 'exit');
});

function site(name: string): void {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, '404.html'), name);
}

test('the last output comes back where a build was killed between its two steps', async () => {
  site(`dist.${stopped}.last`);
  site(`dist.${stopped}.next`);
  await recoverOutput(join(folder, 'dist'));
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(readFileSync(join(folder, 'dist/404.html'), 'utf8')).toBe(`dist.${stopped}.last`);
});

test('an output that is there stays, and what lies beside it goes', async () => {
  site('dist');
  site(`dist.${stopped}.last`);
  await recoverOutput(join(folder, 'dist'));
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(readFileSync(join(folder, 'dist/404.html'), 'utf8')).toBe('dist');
});

test('what a running build has, and what is no build’s, stays', async () => {
  const running = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  onTestFinished(() => {
    running.kill();
  });
  const others = [`dist.${running.pid}.last`, `dist.${running.pid}.next`, `list.${stopped}.next`, 'dist.old.next'];
  for (const name of others) site(name);
  await recoverOutput(join(folder, 'dist'));
  expect(readdirSync(folder).sort()).toEqual(others.sort());
});
