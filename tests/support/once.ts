import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/**
 * Makes something once for all the processes of a test run: the first one to ask makes it in a folder, the others wait.
 * Fails in every process if the making failed.
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

/** Making a folder either succeeds or finds it there, whoever asks at the same moment. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
