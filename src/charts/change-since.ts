import { pointInWords } from '../domain/date/edtf-words.ts';
import { observedEdtf } from '../domain/date/observed.ts';
import type { Figure } from '../schema/figure.ts';
import { wordsFor } from '../words/words.ts';
import { changeInWords } from './trend.ts';

/**
 * What changed since the value before: "en hausse de 2 000 soldats depuis le 31 octobre 2024, soit 25 %". Undefined where
 * that value has no date or its period has no end.
 */
export function changeSince(before: Figure, last: Figure, lang: string, timeZone: string): string | undefined {
  const date = observedEdtf(before);
  const end = date?.type === 'interval' ? date.end : date;
  if (end === undefined || end === null) return undefined;
  const since = wordsFor(lang).since(pointInWords(end, lang, timeZone), end.precision);
  return changeInWords(before, last, lang, since);
}
