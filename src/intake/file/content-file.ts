import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { wholeFile } from '../../domain/problem/line-map.ts';
import { systemFault } from '../../files/system-fault.ts';
import { joined } from '../../grammar/bilingual.ts';
import { fr } from '../../grammar/fr.ts';
import type { FileProblem } from './file-problem.ts';
import { foreignFile, isForeign } from './own-file.ts';
import { mostBytes, tooManyBytes } from './source-text.ts';

/** What a file of the content folder holds, or why it cannot be read: permissions, a failing disk. */
export type ContentFile = { readonly bytes: Buffer<ArrayBuffer> } | { readonly problem: FileProblem };

/**
 * Reads a file that a listing of the content folder has given; undefined where it went after it was listed. Synchronous, since Node reads thousands of
 * small files twice as fast so: they have just been listed or checked out, and lie in memory.
 */
export function readContentFile(path: string): ContentFile | undefined {
  return unlessFaulty(() => read(path));
}

/** Reads a file of the content folder by a name that no listing gave; undefined where there is none. */
export function readNamedFile(folder: string, name: string): ContentFile | undefined {
  return unlessFaulty(() => (isForeign(folder, name) ? { problem: foreignFile } : read(join(folder, name))));
}

/** What is too large to be read as text is not loaded into memory either. */
function read(path: string): ContentFile {
  const { size } = statSync(path);
  return size > mostBytes ? { problem: tooManyBytes(size) } : { bytes: readFileSync(path) };
}

function unlessFaulty(read: () => ContentFile): ContentFile | undefined {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    const fault = systemFault(error);
    if (fault === undefined) throw error;
    return { problem: unreadable(fault) };
  }
}

function unreadable(fault: FileProblem['message']): FileProblem {
  return {
    ...wholeFile,
    rule: 'file',
    level: 'error',
    message: joined({ en: 'The file cannot be read.', fr: fr`Le fichier ne peut pas être lu.` }, fault),
    hint: {
      en: 'Let the one who runs this read it, or remove it.',
      fr: fr`Donnez le droit de lecture à qui lance la commande, ou retirez le fichier.`,
    },
  };
}
