import type { NumberContext } from '../words/prose/prose-words.ts';
import { countsPlural, type Judged, reach } from './number-judge.ts';

/** Merges two numbers that form a range, which one figure binds. Scores are not ranges. */
export function mergeRanges(judged: readonly Judged[], text: string, words: NumberContext): Judged[] {
  const merged: Judged[] = [];
  for (const next of judged) {
    const last = merged.at(-1);
    const joint = last === undefined ? undefined : jointOf(text, last, next, words);
    if (last === undefined || joint === undefined) merged.push(next);
    else if (
      joint === 'tight' &&
      !next.measured &&
      next.number.scale === 0 &&
      !countsPlural(text.slice(next.end, next.end + reach))
    ) {
      // "102-98" is a score.
      merged.pop();
      merged.push({ ...last, kind: 'name' }, { ...next, kind: 'name' });
    } else if (next.kind === 'counted' && last.kind !== 'name') {
      merged.pop();
      merged.push({ ...next, start: last.start, ends: [last, next] });
    } else merged.push(next);
  }
  return merged;
}

function jointOf(
  text: string,
  last: Judged,
  next: Judged,
  { rangeTo, between }: NumberContext,
): 'tight' | 'words' | undefined {
  if (last.measured && text.slice(last.end, next.start).trim().length > 1) return undefined;
  const joint = text.slice(last.end, next.start);
  if (joint.length > 12) return undefined;
  if (/^[-‐‑–—]$/.test(joint)) return 'tight';
  const word = joint.trim().toLowerCase();
  if (/^ ?[-–—] ?$/.test(joint) || rangeTo.includes(word)) return 'words';
  if (word !== between.and) return undefined;
  const before = text
    .slice(Math.max(0, last.start - between.open.length - 1), last.start)
    .trimEnd()
    .toLowerCase();
  return before.endsWith(between.open) ? 'words' : undefined;
}
