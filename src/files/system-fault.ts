import type { Bilingual } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';

/** What Node's error codes mean, as a sentence start that a file name may follow. */
const meanings: Readonly<Record<string, Bilingual>> = {
  ENOSPC: { en: 'No space left on the device', fr: fr`Il n'y a plus de place sur le disque` },
  EDQUOT: { en: 'The disk quota is used up', fr: fr`Le quota de disque est épuisé` },
  EFBIG: { en: 'The file is too large for its disk', fr: fr`Le fichier est trop gros pour son disque` },
  EROFS: { en: 'The disk can only be read', fr: fr`Le disque est en lecture seule` },
  EACCES: { en: 'Access is not permitted', fr: fr`L'accès n'est pas permis` },
  EPERM: { en: 'Access is not permitted', fr: fr`L'accès n'est pas permis` },
  ENOENT: { en: 'A file or folder has gone meanwhile', fr: fr`Un fichier ou un dossier a disparu entre-temps` },
  ENOTDIR: { en: 'A file stands where a folder belongs', fr: fr`Un fichier se trouve là où il faut un dossier` },
  EISDIR: { en: 'A folder stands where a file belongs', fr: fr`Un dossier se trouve là où il faut un fichier` },
  EEXIST: { en: 'Something else stands there already', fr: fr`Autre chose s'y trouve déjà` },
  ENOTEMPTY: { en: 'Something else stands there already', fr: fr`Autre chose s'y trouve déjà` },
  EBUSY: { en: 'Another program holds the file', fr: fr`Un autre programme tient le fichier` },
  EMFILE: { en: 'Too many files are open', fr: fr`Trop de fichiers sont ouverts` },
  ENFILE: { en: 'Too many files are open', fr: fr`Trop de fichiers sont ouverts` },
  ENAMETOOLONG: { en: 'A name is too long for the disk', fr: fr`Un nom est trop long pour le disque` },
  ELOOP: { en: 'Symbolic links go round in a circle', fr: fr`Des liens symboliques tournent en rond` },
  EIO: { en: 'The disk fails', fr: fr`Le disque est en panne` },
  ENOMEM: { en: 'The memory is used up', fr: fr`La mémoire est épuisée` },
};

/** Node's own message, in which errors of worker threads keep their code: `ENOSPC: no space left, write '/path'`. */
const sentence = /\b(E[A-Z]{2,}): [^,\n]*, (\w+)(?: '([^'\n]*)'(?: -> '([^'\n]*)')?)?/;

/** How other programs say that the disk is full. */
const full = /no space left on device|os error 28\b/i;

/** Describes an error caused by the machine; undefined for any other, which is probably our bug. */
export function systemFault(error: unknown): Bilingual | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const [, code = '', call, from, to] = sentence.exec(cause.message) ?? [];
    const meaning = meanings[code] ?? (full.test(cause.message) ? meanings.ENOSPC : undefined);
    const isWritten = onlyWriting.has(code) || !reading.has(call ?? '');
    if (meaning !== undefined) return withPlace(meaning, isWritten, isWritten ? (to ?? from) : from);
  }
  return undefined;
}

/** Codes that only writing can cause. */
const onlyWriting = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS']);

/** System calls that only read, or may only read. */
const reading = new Set(['read', 'scandir', 'opendir', 'stat', 'lstat', 'access', 'readlink', 'open']);

function withPlace({ en, fr: french }: Bilingual, isWritten: boolean, path: string | undefined): Bilingual {
  if (path === undefined) return { en: `${en}.`, fr: `${french}.` };
  return isWritten
    ? { en: `${en}, while writing ${path}.`, fr: fr`${french}, pendant l'écriture de ${path}.` }
    : { en: `${en}: ${path}.`, fr: fr`${french} : ${path}.` };
}
