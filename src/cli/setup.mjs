/**
 * `node src/cli/setup.mjs FILE.ts [arguments]`: makes a fresh clone ready, then runs FILE.ts.
 *
 * Every script of ours in package.json runs through it. `npm start` and `npm test` need nothing before them: so this file,
 * and the three it imports, run on Node 20 without any package. It installs what `package-lock.json` asks for, only when something is missing, and
 * then goes on with a Node that runs TypeScript.
 */
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reasonToInstall } from './setup/installed.mjs';
import { broughtNode, isTooOld, machineNode } from './setup/right-node.mjs';
import { runChild } from './setup/run-child.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const installation = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];

async function main() {
  const [script, ...args] = process.argv.slice(2);
  if (!script) {
    console.error('Usage: node src/cli/setup.mjs FILE.ts [arguments]');
    return 2;
  }
  const own = machineNode(root);
  const tooOld = isTooOld(root, own.version);
  const installed = await install(own, tooOld);
  if (installed !== 0) return installed;

  const node = tooOld ? broughtNode(root) : own.path;
  if (!node) {
    console.error(`Précis needs a newer Node than ${own.version}, and npm has none for this kind of machine.`);
    console.error('Install Node 24 from https://nodejs.org, then try again.');
    return 1;
  }
  return await runChild(node, [join(root, script), ...args], { env: environment() });
}

/**
 * Runs `npm ci` if needed, with the person's own Node: the one in `node_modules` is deleted on the way.
 *
 * @param {import('./setup/right-node.mjs').Node} own
 * @param {boolean} tooOld
 */
async function install(own, tooOld) {
  const newerNode = tooOld && !broughtNode(root) ? `Node ${own.version} needs a newer one beside it` : undefined;
  const reason = reasonToInstall(root) ?? newerNode;
  if (!reason) return 0;
  // Not to standard output, which belongs to the command.
  console.error(`Packages: ${reason}. Installing with npm ci, which takes a minute …`);
  const npm = process.env.npm_execpath;
  const code = npm?.endsWith('npm-cli.js')
    ? await runChild(own.path, [npm, ...installation], { cwd: root })
    : await runChild('npm', installation, { cwd: root, shell: process.platform === 'win32' });
  if (code !== 0) {
    console.error('The installation failed: npm says above why. `npm ci` in this folder tries it again on its own.');
  }
  return code;
}

/** The environment of commands. As in npm scripts, programs of installed packages come first in `PATH`. */
function environment() {
  const path = process.env.PATH ?? process.env.Path ?? '';
  const programs = join(root, 'node_modules', '.bin');
  return {
    ...process.env,
    PATH: path.split(delimiter).includes(programs) ? path : programs + delimiter + path,
    ASTRO_TELEMETRY_DISABLED: '1',
    // Node's compile cache halves the time until a command prints something.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'node'),
  };
}

process.exitCode = await main();
