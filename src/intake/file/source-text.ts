import { wholeFile } from '../../domain/problem/line-map.ts';
import type { Bilingual } from '../../grammar/bilingual.ts';
import { fr } from '../../grammar/fr.ts';
import type { FileProblem } from './file-problem.ts';

/** Maximum size of a file written by an editor, in bytes. */
export const mostBytes = 1024 * 1024;

/**
 * Decodes a file written by an editor: UTF-8, at most 1 MiB, no NUL. Removes a byte order mark. Otherwise returns the
 * first problem to fix.
 */
export function readText(bytes: Uint8Array): { text: string } | { problem: FileProblem } {
  if (bytes.byteLength > mostBytes) return { problem: tooManyBytes(bytes.byteLength) };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(
      { en: 'The file is not UTF-8.', fr: fr`Le fichier n'est pas en UTF-8.` },
      { en: 'Save it with the encoding UTF-8.', fr: fr`Enregistrez-le avec l'encodage UTF-8.` },
    );
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    return refuse(
      {
        en: 'The file holds a NUL character; it is not text.',
        fr: fr`Le fichier contient un caractère nul : ce n'est pas du texte.`,
      },
      { en: 'Save it again as plain text.', fr: fr`Enregistrez-le de nouveau en texte brut.` },
    );
  }
  return { text };
}

/** The problem of a file above the maximum size. */
export function tooManyBytes(size: number): FileProblem {
  return {
    ...wholeFile,
    rule: 'file',
    level: 'error',
    message: {
      en: `The file has ${size} bytes; at most ${mostBytes} (1 MiB) are read.`,
      fr: fr`Le fichier a ${size} octets ; on n'en lit que ${mostBytes} (1 Mio).`,
    },
    hint: { en: 'Split it, or move data out of it.', fr: fr`Coupez-le en plusieurs, ou sortez-en des données.` },
  };
}

function refuse(message: Bilingual, hint: Bilingual): { problem: FileProblem } {
  return { problem: { ...wholeFile, rule: 'file', level: 'error', message, hint } };
}
