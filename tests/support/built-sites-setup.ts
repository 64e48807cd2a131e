import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Vitest global setup: provides the folder of sites shared between test files, see `BuiltSite.shared`. */
export default function provideFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'precis-sites-'));
  process.env.SHARED_SITES = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
