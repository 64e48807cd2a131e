import { distance } from 'fastest-levenshtein';
import type { Bilingual } from './bilingual.ts';
import { fr } from './fr.ts';

/**
 * The candidate that an editor most likely meant, or undefined when none is close. Two letters that changed places count
 * as two edits (Levenshtein), so a short word may have two.
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

/** The question that follows a message about an unknown name; none when nothing is close. */
export function didYouMean(typed: string, candidates: Iterable<string>): Bilingual | undefined {
  const match = nearest(typed, candidates);
  return match === undefined ? undefined : meant(match);
}

/** Asks whether a name, an address or a way of writing was meant. */
export function meant(name: string): Bilingual {
  return { en: `Did you mean "${name}"?`, fr: fr`Vouliez-vous écrire « ${name} » ?` };
}
