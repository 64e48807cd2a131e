import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';

/**
 * Which Node runs what. The commands are `.ts` files, which older versions of Node cannot run; for those,
 * `.config/older-node/package.json` brings a newer one into `node_modules`.
 *
 * @typedef {{ path: string, version: string }} Node
 */

const olderNode = '.config/older-node/package.json';

/**
 * The first version that runs the commands, as `[major, minor]`.
 *
 * @param {string} root
 * @returns {[number, number]}
 */
function firstGoodVersion(root) {
  const range = JSON.parse(readFileSync(join(root, olderNode), 'utf8')).engines.node;
  const [, major, minor] = /^<(\d+)\.(\d+)$/.exec(range) ?? [];
  if (!major || !minor) throw new Error(`${olderNode}: "engines.node" has the form "<22.18", not "${range}".`);
  return [Number(major), Number(minor)];
}

/**
 * @param {string} root
 * @param {string} version such as `v20.20.2`
 */
export function isTooOld(root, version) {
  const [goodMajor, goodMinor] = firstGoodVersion(root);
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major < goodMajor || (major === goodMajor && minor < goodMinor);
}

/**
 * The person's own Node: the one that started npm, else the first in `PATH`, never the one in `node_modules`,
 * which an installation deletes.
 *
 * @param {string} root
 * @returns {Node}
 */
export function machineNode(root, env = process.env) {
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const inPath = (env.PATH ?? env.Path ?? '').split(delimiter).map((folder) => join(folder, file));
  const path = [env.npm_node_execpath, process.execPath, ...inPath].find(
    (candidate) => candidate && existsSync(candidate) && !isInside(join(root, 'node_modules'), candidate),
  );
  if (!path) return { path: process.execPath, version: process.version };
  if (path === process.execPath) return { path, version: process.version };
  return { path, version: execFileSync(path, ['--version'], { encoding: 'utf8' }).trim() };
}

/**
 * The Node that an installation brought along, if it did and there is one for this kind of machine.
 *
 * @param {string} root
 * @returns {string | undefined}
 */
export function broughtNode(root) {
  const packages = Object.keys(JSON.parse(readFileSync(join(root, olderNode), 'utf8')).optionalDependencies);
  for (const name of packages) {
    const folder = join(root, 'node_modules', name);
    if (!existsSync(join(folder, 'package.json'))) continue;
    const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const path = join(folder, typeof bin === 'string' ? bin : bin.node);
    if (existsSync(path)) return path;
  }
  return undefined;
}

/**
 * @param {string} folder
 * @param {string} path
 */
function isInside(folder, path) {
  const real = existsSync(folder) ? realpathSync(folder) : folder;
  return path.startsWith(folder + sep) || realpathSync(path).startsWith(real + sep);
}
