import { existsSync } from 'node:fs';
import { runChild } from '../../src/cli/setup/run-child.mjs';

/** Whether packages of the system can be installed here: on Debian and what comes of it, for root. */
export function canInstallPackages(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/** Installs packages of the system; shows in the terminal. Tells whether that succeeded. */
export async function installPackages(names: readonly string[]): Promise<boolean> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runChild('apt-get', ['update'], { env });
  return (await runChild('apt-get', ['install', '--yes', '--no-install-recommends', ...names], { env })) === 0;
}
