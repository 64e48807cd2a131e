import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/**
 * Makes something once per test run, across processes: the first caller makes it in a folder, others wait. Rejects in
 * every process if making it failed.
 */
export async function once(folder: string, make: (folder: string) => Promise<void>): Promise<void> {
  const result = join(folder, 'made');
  if (isFirst(folder)) {
    const failure = await make(folder).then(
      () => '',
      (error: unknown) => String(error),
    );
    writeFileSync(result, failure, { flag: 'wx' });
  }
  while (!existsSync(result)) await setTimeout(50);
  const failure = readFileSync(result, 'utf8');
  if (failure !== '') throw new Error(failure);
}

/** Whether this process is the first: creating a folder is atomic. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
