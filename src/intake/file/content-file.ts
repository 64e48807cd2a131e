import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { wholeFile } from '../../domain/problem/line-map.ts';
import { systemFault } from '../../files/system-fault.ts';
import { joined } from '../../grammar/bilingual.ts';
import { fr } from '../../grammar/fr.ts';
import type { FileProblem } from './file-problem.ts';
import { foreignFile, isForeign } from './own-file.ts';
import { mostBytes, tooManyBytes } from './source-text.ts';

/** The bytes of a content file, or the reason it cannot be read (permissions, a failing disk). */
export type ContentFile = { readonly bytes: Buffer<ArrayBuffer> } | { readonly problem: FileProblem };

/**
 * Reads a file found by listing the content folder; undefined if it has been deleted since. Synchronous: for
 * thousands of small files in the page cache, Node is twice as fast this way.
 */
export function readContentFile(path: string): ContentFile | undefined {
  return unlessFaulty(() => read(path));
}

/**
 * Reads a file of the content folder by a name that was not listed; undefined if it does not exist. Links are
 * refused.
 */
export function readNamedFile(folder: string, name: string): ContentFile | undefined {
  return unlessFaulty(() => (isForeign(folder, name) ? { problem: foreignFile } : read(join(folder, name))));
}

/** Files too large to be text are not loaded. */
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
