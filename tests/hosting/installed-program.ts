import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program is on this machine; servers often lie in a folder that only `root` has in its path. */
export function installedProgram(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}
