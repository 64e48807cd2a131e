import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { reasonToInstall } from '../../../../src/cli/setup/installed.mjs';

const machine = { os: 'linux', cpu: 'x64' };
const dependencies = { zod: '4.0.0' };
const zod = { version: '4.0.0', integrity: 'sha512-a' };
const linuxOnly = { version: '1.0.0', integrity: 'sha512-b', optional: true, os: ['linux'], cpu: ['x64'] };
const macOnly = { version: '1.0.0', integrity: 'sha512-c', optional: true, os: ['darwin'] };
const asked = {
  '': { dependencies },
  'node_modules/zod': zod,
  'node_modules/linux': linuxOnly,
  'node_modules/mac': macOnly,
  'node_modules/older-node': { resolved: '.config/older-node', link: true },
  '.config/older-node': { version: '1.0.0', optional: true },
};

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'installed-'));
  mkdirSync(join(root, 'node_modules'));
  write('package.json', { dependencies });
  write('package-lock.json', { packages: asked });
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, content: object): void {
  writeFileSync(join(root, file), JSON.stringify(content));
}

test('a fresh clone is installed', () => {
  expect(reasonToInstall(root, machine)).toBe('nothing is installed yet');
});

test.each<[name: string, present: object, reason: string | undefined]>([
  ['nothing, when all is there', { 'node_modules/zod': zod, 'node_modules/linux': linuxOnly }, undefined],
  ['nothing, when only optional packages are absent', { 'node_modules/zod': zod }, undefined],
  ['a package that is absent', { 'node_modules/linux': linuxOnly }, 'node_modules/zod is missing'],
  [
    'a package of another version',
    { 'node_modules/zod': { ...zod, version: '3.0.0' } },
    'node_modules/zod is another version',
  ],
  [
    'a package that nothing asks for',
    { 'node_modules/zod': zod, 'node_modules/old': zod },
    'node_modules/old is no longer needed',
  ],
  [
    'packages of another system',
    { 'node_modules/zod': zod, 'node_modules/mac': macOnly },
    'node_modules/mac is made for another machine',
  ],
])('%s', (_name, packages, reason) => {
  write('node_modules/.package-lock.json', { packages });
  expect(reasonToInstall(root, machine)).toBe(reason);
});

test('a changed package.json is installed, so that npm tells what is wrong', () => {
  write('node_modules/.package-lock.json', { packages: { 'node_modules/zod': zod } });
  write('package.json', { dependencies: { ...dependencies, yaml: '2.0.0' } });
  expect(reasonToInstall(root, machine)).toBe('package.json has changed');
});
