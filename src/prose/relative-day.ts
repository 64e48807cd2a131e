import type { Span } from '../domain/language/protected-span.ts';
import { SpanSet } from '../domain/language/span-set.ts';
import { proseWordsFor, type RelativeDays } from '../words/prose/prose-words.ts';
import { plainText } from './plain-text.ts';
import { quotedPassages } from './quoted-passage.ts';
import { beginsWithPattern, endsWithOne, type WordTest } from './word-list.ts';

interface Finder {
  readonly expression: RegExp;
  readonly quietAfter: WordTest;
  readonly quietBefore: RegExp;
}

const finders = new Map<string, readonly Finder[]>();
const reach = 40;

/**
 * Words that name a day relative to the reader: "hier", "last week". Ignores quotations, which we must not change,
 * and phrases that mean the present era or a name ("l’Europe de demain", "USA Today"). Empty for languages whose
 * prose is not read.
 */
export function relativeDays(typed: string, lang: string): Span[] {
  const words = proseWordsFor(lang);
  if (words === undefined) return [];
  const text = plainText(typed).replaceAll('\n', ' ');
  // Some capitals have two-letter lower-case forms, which would shift offsets.
  const lower = text.toLowerCase().length === text.length ? text.toLowerCase() : text;
  const found: Span[] = [];
  for (const { expression, quietAfter, quietBefore } of findersFor(lang, words.days)) {
    for (const { 0: match, index } of lower.matchAll(expression)) {
      // Tested separately: at the start of the expression it would run at every letter.
      if (/[\p{L}\p{M}\p{N}-]/u.test(text[index - 1] ?? '')) continue;
      const end = index + match.length;
      const said = text.slice(index, end);
      const before = text.slice(Math.max(0, index - reach), index);
      if (isName(said, before, lang) || quietAfter.test(before.trimEnd())) continue;
      if (quietBefore.test(text.slice(end, end + reach))) continue;
      found.push({ start: index, end });
    }
  }
  if (found.length === 0) return found;
  const quoted = new SpanSet(quotedPassages(typed));
  return found
    .filter(({ start, end }) => !quoted.overlaps(start, end))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(outermost());
}

/** A filter that drops ranges inside an earlier one: "am letzten Montag" contains "Montag". */
function outermost(): (span: Span) => boolean {
  let covered = 0;
  return ({ start, end }) => {
    if (start < covered) return false;
    covered = end;
    return true;
  };
}

function findersFor(lang: string, days: readonly RelativeDays[]): readonly Finder[] {
  let compiled = finders.get(lang);
  if (compiled === undefined) {
    compiled = days.map(({ expressions, quietAfter, quietBefore }) => ({
      expression: new RegExp(`(?:${expressions.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'gu'),
      quietAfter: endsWithOne(quietAfter),
      quietBefore: beginsWithPattern(quietBefore),
    }));
    finders.set(lang, compiled);
  }
  return compiled;
}

const startsSentence = /(?:^|[.!?…:;]["»”’)]*\s+|[–—(«“"\ufffc]\s*)$/u;
const dayOrMonth =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun|janu|febru|march|april|may|june|july|august|septem|octo|novem|decem)/i;

/** Whether capitals show a name: "USA Today", "ABC’s This Week". */
function isName(said: string, before: string, lang: string): boolean {
  // German capitalises every noun.
  if (/^de/i.test(lang)) return false;
  const english = /^en/i.test(lang);
  return said.split(' ').some((word, index) => {
    if (!/^\p{Lu}/u.test(word) || (english && dayOrMonth.test(word))) return false;
    return index > 0 || !startsSentence.test(before);
  });
}
