import type { Problem } from '../../domain/problem/problem.ts';
import type { Bilingual } from '../../grammar/bilingual.ts';
import { fr } from '../../grammar/fr.ts';

/** How many errors and warnings there are in how many files. */
export function summary(problems: readonly Problem[]): Bilingual {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const counts = [
    { count: errors, noun: { en: 'error', fr: 'erreur' } },
    { count: problems.length - errors, noun: { en: 'warning', fr: 'avertissement' } },
  ].flatMap(({ count, noun }) => (count === 0 ? [] : [counted(count, noun)]));
  const files = counted(new Set(problems.map(({ file }) => file)).size, { en: 'file', fr: 'fichier' });
  return {
    en: `${counts.map(({ en }) => en).join(' and ') || 'No problems'} in ${files.en}.`,
    fr: fr`${counts.map((count) => count.fr).join(' et ') || 'Aucun problème'} dans ${files.fr}.`,
  };
}

/** How much was read. */
export function filesRead(briefings: number, pages: number): Bilingual {
  const [first, second] = [
    counted(briefings, { en: 'briefing', fr: 'briefing' }),
    counted(pages, { en: 'page', fr: 'page' }),
  ];
  return { en: `${first.en} and ${second.en}`, fr: `${first.fr} et ${second.fr}` };
}

/** What `check` says when all is well. */
export function noProblems(briefings: number, pages: number): Bilingual {
  const { en, fr: french } = filesRead(briefings, pages);
  return { en: `${en}: no problems.`, fr: fr`${french} : aucun problème.` };
}

/** The same of files that were named. */
export function noProblemsIn(files: readonly string[]): Bilingual {
  const list = files.join(', ');
  return { en: `${list}: no problems.`, fr: fr`${list} : aucun problème.` };
}

/** A number with its noun; in French none is singular, in English plural. */
function counted(count: number, noun: Bilingual): Bilingual {
  return { en: `${count} ${noun.en}${count === 1 ? '' : 's'}`, fr: `${count} ${noun.fr}${count < 2 ? '' : 's'}` };
}
