import { installedProgram } from '../hosting/installed-program.ts';
import { canInstallPackages, installPackages } from './debian-packages.ts';

/** What the tests of hosts start, by the Debian package that brings it. */
const packages: Readonly<Record<string, readonly string[]>> = {
  'nginx-light': ['nginx'],
  caddy: ['caddy'],
  'apache2-bin': ['apache2', 'httpd'],
  rsync: ['rsync'],
  curl: ['curl'],
  jq: ['jq'],
};

/**
 * Vitest runs this once, before the tests of hosts, so that an installation shows in the terminal. A failure does no harm:
 * the tests of what is missing are skipped.
 */
export default async function findServers(): Promise<void> {
  const missing = missingPackages();
  if (missing.length > 0 && canInstallPackages()) {
    console.log(`The tests of hosts need ${missing.join(', ')}: apt-get install …`);
    await installPackages(missing);
  }
  const left = missingPackages();
  if (left.length > 0)
    console.warn(`Skipped, for want of their programs: tests of ${left.join(', ')} (Debian packages).`);
}

function missingPackages(): string[] {
  return Object.keys(packages).filter((name) => !packages[name]?.some(installedProgram));
}
