import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { broughtNode, isTooOld, machineNode } from '../../../../src/cli/setup/right-node.mjs';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'right-node-')));
  write('.config/older-node/package.json', {
    engines: { node: '<22.18' },
    optionalDependencies: { 'node-here': '24.0.0' },
  });
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, content: object | string): string {
  const path = join(root, file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

test.each([
  ['v20.20.2', true],
  ['v22.17.9', true],
  ['v22.18.0', false],
  ['v24.0.0', false],
  ['v100.0.0', false],
])('%s is too old: %s', (version, tooOld) => {
  expect(isTooOld(root, version)).toBe(tooOld);
});

test('the Node that an installation brought is found by its package', () => {
  expect(broughtNode(root)).toBeUndefined();
  write('node_modules/node-here/package.json', { bin: { node: 'bin/node' } });
  const node = write('node_modules/node-here/bin/node', '');
  expect(broughtNode(root)).toBe(node);
});

test('the Node of the machine is the one that started npm', () => {
  const node = write('machine/node', '#!/bin/sh\necho v20.20.2\n');
  chmodSync(node, 0o755);
  expect(machineNode(root, { npm_node_execpath: node })).toEqual({ path: node, version: 'v20.20.2' });
});

test('the Node in node_modules is never the one of the machine', () => {
  const brought = write('node_modules/.bin/node', '');
  expect(machineNode(root, { npm_node_execpath: brought })).toEqual({
    path: process.execPath,
    version: process.version,
  });
});
