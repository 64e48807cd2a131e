import { readFileSync } from 'node:fs';
import { wholeFile } from '../domain/line-map.ts';
import { systemFault } from '../files/system-fault.ts';
import { joined } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';
import type { FileProblem } from './file-problem.ts';

/** What a file of the content folder holds, or why it cannot be read: permissions, a failing disk. */
export type ContentFile = { readonly bytes: Buffer<ArrayBuffer> } | { readonly problem: FileProblem };

/**
 * Reads a file of the content folder; undefined where it went after it was listed. Synchronous, since Node reads thousands of
 * small files twice as fast so: they have just been listed or checked out, and lie in memory.
 */
export function readContentFile(path: string): ContentFile | undefined {
  try {
    return { bytes: readFileSync(path) };
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
