import type { Problem } from '../../domain/problem/problem.ts';
import type { Bilingual } from '../../grammar/bilingual.ts';
import { fr } from '../../grammar/fr.ts';

/** Counts errors and warnings, and the files that have them. */
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

/** Counts the briefings and pages that were read; pages only where there are any. */
export function filesRead(briefings: number, pages: number): Bilingual {
  const first = counted(briefings, { en: 'briefing', fr: 'synthèse' });
  if (pages === 0) return first;
  const second = counted(pages, { en: 'page', fr: 'page' });
  return { en: `${first.en} and ${second.en}`, fr: `${first.fr} et ${second.fr}` };
}

/** The success message of `check` for a whole folder. */
export function noProblems(briefings: number, pages: number): Bilingual {
  const { en, fr: french } = filesRead(briefings, pages);
  return { en: `${en}: no problems.`, fr: fr`${french} : aucun problème.` };
}

/** The success message of `check` for files named on the command line. */
export function noProblemsIn(files: readonly string[]): Bilingual {
  const list = files.join(', ');
  return { en: `${list}: no problems.`, fr: fr`${list} : aucun problème.` };
}

/** A number with its noun. French uses the singular for 0, English the plural. */
function counted(count: number, noun: Bilingual): Bilingual {
  const [en, french] = [count.toLocaleString('en'), count.toLocaleString('fr')];
  return { en: `${en} ${noun.en}${count === 1 ? '' : 's'}`, fr: `${french} ${noun.fr}${count < 2 ? '' : 's'}` };
}
