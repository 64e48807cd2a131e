import { relative, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Problem } from '../../domain/problem/problem.ts';
import { replaceFile } from '../../files/replaced-file.ts';
import type { Bilingual, SpokenLanguage } from '../../grammar/bilingual.ts';
import { fr } from '../../grammar/fr.ts';
import { say } from '../command-line/terminal.ts';
import { diffOf, proposedFixes } from './proposed-fix.ts';

interface Fixing {
  /** The content folder. */
  readonly folder: string;
  readonly language: SpokenLanguage;
  /** Whether nobody needs to be asked. */
  readonly agreed: boolean;
}

const none: Bilingual = {
  en: 'No message proposes a change in which only one thing can be meant.',
  fr: fr`Aucun message ne propose de changement où une seule chose peut être voulue.`,
};
const question: Bilingual = { en: 'Write these changes? [y/N] ', fr: fr`Écrire ces changements ? [o/N] ` };
const howToAgree: Bilingual = {
  en: 'Nothing was written. With --yes these changes are.',
  fr: fr`Rien n'a été écrit. Avec --yes, ces changements le sont.`,
};
const written: Bilingual = { en: 'Written.', fr: fr`C'est écrit.` };

/**
 * Shows the fixes that problems propose as a diff, and writes them once somebody at the terminal, or `--yes`, agrees.
 *
 * @returns Whether files were written.
 */
export async function applyFixes(problems: readonly Problem[], { folder, language, agreed }: Fixing): Promise<boolean> {
  const files = proposedFixes(problems, folder).filter(({ before, after }) => before !== after);
  if (files.length === 0) {
    say(none[language]);
    return false;
  }
  for (const file of files)
    say(diffOf(file, relative(process.cwd(), resolve(folder, file.file)).replaceAll('\\', '/')));
  if (!agreed && !(await isAgreed(question[language]))) {
    say(howToAgree[language]);
    return false;
  }
  for (const { file, after } of files) replaceFile(resolve(folder, file), after);
  say(written[language]);
  return true;
}

async function isAgreed(asked: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^[yo]/i.test(await terminal.question(asked));
  } finally {
    terminal.close();
  }
}
