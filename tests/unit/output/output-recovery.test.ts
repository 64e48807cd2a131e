import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { folderMark, markFile } from '../../../src/files/folder-mark.ts';
import { recoverOutput } from '../../../src/output/output-recovery.ts';

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
  writeFileSync(join(folder, name, markFile('site')), folderMark('site', ['404.html']));
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

test('guests of an output that was in its place already come back to it', async () => {
  site('dist');
  site(`dist.${stopped}.last`);
  mkdirSync(join(folder, `dist.${stopped}.last/.git`));
  writeFileSync(join(folder, `dist.${stopped}.last/.git/HEAD`), 'ref: refs/heads/gh-pages');
  writeFileSync(join(folder, `dist.${stopped}.last/CNAME`), 'news.example.org');
  await recoverOutput(join(folder, 'dist'));
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(readFileSync(join(folder, 'dist/.git/HEAD'), 'utf8')).toBe('ref: refs/heads/gh-pages');
  expect(readFileSync(join(folder, 'dist/CNAME'), 'utf8')).toBe('news.example.org');
});

test.each(['dist', 'another'])('folders of somebody who gives such names too stay beside %s', async (there) => {
  site(there);
  for (const what of ['last', 'next']) {
    mkdirSync(join(folder, `dist.${stopped}.${what}`));
    writeFileSync(join(folder, `dist.${stopped}.${what}/404.html`), 'mine');
  }
  await recoverOutput(join(folder, 'dist'));
  expect(readdirSync(folder)).toHaveLength(3);
});
