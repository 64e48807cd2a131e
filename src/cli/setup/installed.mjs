import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Compares what `package-lock.json` asks for with what npm wrote down at the end of the last installation
 * (`node_modules/.package-lock.json`), so that an `npm ci` by hand counts and a broken-off one does not.
 *
 * @param {string} root
 * @param {{ os: string, cpu: string }} [machine]
 * @returns {string | undefined} the reason to install, or nothing when all is there
 */
export function reasonToInstall(root, machine = { os: process.platform, cpu: process.arch }) {
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!present) return 'nothing is installed yet';
  const asked = readPackages(join(root, 'package-lock.json'));
  if (!asked) return 'package-lock.json is missing';
  if (!matchesManifest(root, asked[''])) return 'package.json has changed';

  for (const [path, locked] of Object.entries(asked)) {
    const { version, integrity } = locked;
    if (path === '') continue;
    const found = present[path];
    if (!found && !mayBeAbsent(locked, asked)) return `${path} is missing`;
    if (found && (found.version !== version || found.integrity !== integrity)) return `${path} is another version`;
  }
  for (const [path, { os, cpu }] of Object.entries(present)) {
    if (!(path in asked)) return `${path} is no longer needed`;
    if (!fits(os, machine.os) || !fits(cpu, machine.cpu)) return `${path} is made for another machine`;
  }
  return undefined;
}

/**
 * @typedef {{
 *   version?: string, integrity?: string, link?: boolean, resolved?: string, optional?: boolean, devOptional?: boolean, os?: string[], cpu?: string[],
 *   dependencies?: object, devDependencies?: object, optionalDependencies?: object,
 * }} LockedPackage
 */

/**
 * Whether a package may be missing: npm omits optional packages that do not fit the machine. A local folder is marked
 * optional in its own entry, not in that of its link.
 *
 * @param {LockedPackage} locked
 * @param {Record<string, LockedPackage>} asked
 */
function mayBeAbsent(locked, asked) {
  const { optional, devOptional } = (locked.link && locked.resolved && asked[locked.resolved]) || locked;
  return Boolean(optional || devOptional);
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | undefined}
 */
function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

/**
 * @param {string} root
 * @param {LockedPackage | undefined} locked
 */
function matchesManifest(root, locked) {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return /** @type {const} */ (['dependencies', 'devDependencies', 'optionalDependencies']).every(
    (kind) => sorted(manifest[kind]) === sorted(locked?.[kind]),
  );
}

/** @param {object | undefined} dependencies */
function sorted(dependencies) {
  return JSON.stringify(Object.entries(dependencies ?? {}).sort());
}

/**
 * npm's lists of systems and processors: `["linux"]`, or `["!win32"]`.
 *
 * @param {string[] | undefined} list
 * @param {string} value
 */
function fits(list, value) {
  if (!list) return true;
  return list.includes(value) || (list.every((entry) => entry.startsWith('!')) && !list.includes(`!${value}`));
}
