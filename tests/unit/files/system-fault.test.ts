import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { systemFault } from '../../../src/files/system-fault.ts';

const folder = mkdtempSync(join(tmpdir(), 'precis-fault-'));
const file = join(folder, 'file');
writeFileSync(file, '');
afterAll(() => rmSync(folder, { recursive: true }));

const errorOf = (work: Promise<unknown>) => work.then(() => undefined).catch((error: unknown) => error);

test.each<[string, Promise<unknown>, string, string]>([
  [
    'a file where a folder belongs',
    errorOf(mkdir(join(file, 'a'))),
    `A file stands where a folder belongs, while writing ${file}/a.`,
    `Un fichier se trouve là où il faut un dossier, pendant l’écriture de ${file}/a.`,
  ],
  [
    'a folder that went',
    errorOf(readdir(join(folder, 'gone'))),
    `A file or folder has gone meanwhile: ${folder}/gone.`,
    `Un fichier ou un dossier a disparu entre-temps\u00a0: ${folder}/gone.`,
  ],
  [
    'an error with a cause',
    errorOf(writeFile(folder, '').catch((cause) => Promise.reject(new Error('No page.', { cause })))),
    `A folder stands where a file belongs: ${folder}.`,
    `Un dossier se trouve là où il faut un fichier\u00a0: ${folder}.`,
  ],
])('%s is told in words', async (_what, error, en, fr) => {
  expect(systemFault(await error)).toEqual({ en, fr });
});

test('what reaches us as text alone is understood: worker threads, copies, other programs', () => {
  expect(systemFault(new Error(`ENOSPC: no space left on device, copyfile '/a' -> '/b'`))?.en).toBe(
    'No space left on the device, while writing /b.',
  );
  expect(systemFault(new Error('ENOSPC: no space left on device, write'))?.en).toBe('No space left on the device.');
  expect(systemFault(new Error('failed: No space left on device (os error 28)'))?.en).toBe(
    'No space left on the device.',
  );
});

test('a mistake of ours is none of the machine', () => {
  for (const error of [new TypeError('x is undefined'), new Error('ENOUGH: of it, thanks'), 'ENOSPC', undefined])
    expect(systemFault(error)).toBeUndefined();
});
