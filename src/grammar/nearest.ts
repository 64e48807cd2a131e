import { distance } from 'fastest-levenshtein';
import type { Bilingual } from './bilingual.ts';
import { fr } from './fr.ts';

/**
 * The most similar candidate; undefined if none is close. A transposition counts as two edits (Levenshtein), so short
 * words may differ by two.
 */
export function nearest(typed: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.min(3, Math.ceil(typed.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - typed.length) >= bestDistance) continue;
    const edits = distance(typed.toLowerCase(), candidate.toLowerCase());
    if (edits < bestDistance) {
      best = candidate;
      bestDistance = edits;
    }
  }
  return best;
}

/** Whether no other candidate is as similar as the nearest one. */
export function isAlone(typed: string, match: string, candidates: Iterable<string>): boolean {
  const edits = (candidate: string) => distance(typed.toLowerCase(), candidate.toLowerCase());
  return ![...candidates].some((candidate) => candidate !== match && edits(candidate) <= edits(match));
}

/** "Did you mean …?" for an unknown name; undefined if nothing is close. */
export function didYouMean(typed: string, candidates: Iterable<string>): Bilingual | undefined {
  const match = nearest(typed, candidates);
  return match === undefined ? undefined : meant(match);
}

/** "Did you mean …?" for a name, address or spelling. */
export function meant(name: string): Bilingual {
  return { en: `Did you mean "${name}"?`, fr: fr`Vouliez-vous écrire « ${name} » ?` };
}
