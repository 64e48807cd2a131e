import { approximateBefore } from '../domain/approximation.ts';
import { type NumberInText, readNumbers } from '../domain/number-reader.ts';
import type { Span } from '../domain/protected-span.ts';
import { type NumberContext, proseWordsFor } from '../words/prose/prose-words.ts';
import { isSpanOfTime, measureOf } from './number-measure.ts';
import { type NumberNeighbours, neighboursFor } from './number-name.ts';
import { codeSpans } from './numeric-code.ts';
import { plainText } from './plain-text.ts';

/** A number of running text that counts or measures something, from its sign to the end of its unit. */
export interface CountedNumber extends Span {
  /** Whether a word of approximation stands before it. */
  readonly approximate: boolean;
  /** The ends of a range, the second with the unit of both; none where it is one number. */
  readonly ends: readonly Span[];
}

/** `small` and `year` count nothing by themselves, but may begin a range: "10 à 12 %". */
type Kind = 'counted' | 'small' | 'name';

interface Judged extends Span {
  readonly kind: Kind;
  readonly number: NumberInText;
  readonly measured: boolean;
  readonly ends?: readonly Span[];
}

/** So much text on both sides of a number decides about it. */
const reach = 48;

/**
 * The numbers of a text that a record should stand behind: those with a unit of measure, a currency or per cent, and
 * those of three digits and more. Names, dates, codes and all that only looks like a quantity are left aside, in doubt
 * too. Empty for languages other than French and English.
 */
export function countedNumbers(typed: string, lang: string): CountedNumber[] {
  const words = proseWordsFor(lang)?.numbers;
  if (words === undefined || !/\p{Nd}/u.test(typed)) return [];
  const text = plainText(typed);
  const judge = new Judge(text, lang, words);
  const judged: Judged[] = [];
  for (const number of readNumbers(typed, lang)) {
    const last = judged.at(-1);
    // The 100 of "52 p. 100" belongs to the number before it.
    if (last !== undefined && number.index < last.end) continue;
    judged.push(judge.judge(number, last));
  }
  return mergeRanges(judged, text, words)
    .filter(({ kind }) => kind === 'counted')
    .map(({ start, end, ends = [] }) => ({ start, end, ends, approximate: approximateBefore(typed, start, lang) }));
}

class Judge {
  readonly #text: string;
  readonly #lang: string;
  readonly #words: NumberContext;
  readonly #near: NumberNeighbours;
  #codes: readonly Span[] | undefined;

  constructor(text: string, lang: string, words: NumberContext) {
    this.#text = text;
    this.#lang = lang;
    this.#words = words;
    this.#near = neighboursFor(lang, words);
  }

  judge(number: NumberInText, last: Judged | undefined): Judged {
    const start = Math.min(number.index, number.currency?.index ?? number.index);
    const measure = measureOf(this.#text, number, this.#lang, this.#words);
    const end = Math.max(number.end, measure === undefined ? 0 : measure.index + measure.length);
    const before = this.#text.slice(Math.max(0, start - reach), start);
    const after = this.#text.slice(end, end + reach);
    const measured = measure !== undefined;
    const kind = measured
      ? this.#measured(number, before, after, this.#text.slice(measure.index, end))
      : this.#bare(number, before, after, last);
    const isCode = kind === 'counted' && this.#inCode(number);
    return { start, end, kind: isCode ? 'name' : kind, number, measured };
  }

  #inCode({ index, length }: NumberInText): boolean {
    this.#codes ??= codeSpans(this.#text);
    return this.#codes.some(({ start, end }) => index < end && index + length > start);
  }

  #measured(number: NumberInText, before: string, after: string, unit: string): Kind {
    if (/[#/@]$/.test(before)) return 'name';
    const { value } = number;
    if (unit === 'mm' && this.#near.calibre(before, after)) return 'name';
    if (/^(?:km|m|mètres?|kilomètres?|meters?|metres?|yards?)$/i.test(unit) && number.scale === 0) {
      if (this.#near.singular(before) || this.#near.race(after)) return 'name';
    }
    // A turn by 180 degrees is no temperature.
    if (/^d[eé]g/i.test(unit)) return [90, 180, 360].some((turn) => value?.equals(turn)) ? 'name' : 'counted';
    // "À 100 %" and "the 1%" are figures of speech.
    if (/^(?:%|per ?cent|pour cent)$/i.test(unit) && number.scale === 0) {
      const whole = value?.equals(100) === true;
      const share = this.#words.shareOf.some((word) => after.trimStart().startsWith(word));
      if (whole && !share) return 'name';
      if ((value?.equals(1) === true || value?.equals(99) === true) && /(?:^|\s)(?:les|the|des|aux) $/iu.test(before))
        return 'name';
    }
    return 'counted';
  }

  #bare(number: NumberInText, before: string, after: string, last: Judged | undefined): Kind {
    const typed = this.#text.slice(number.index, number.index + number.length).replace(/^[-−–]/, '');
    const scaled = number.scale > 0;
    // Ordinals, decades, models: letters right behind the digits.
    if (!scaled && /^(?:\p{L}|\p{M}|[-‐‑](?:\p{Lu}|\p{Nd}\p{L})|[º°])/u.test(after)) return 'name';
    // A mark of reference: [222].
    if (/\[$/.test(before) && after.startsWith(']')) return 'name';
    if (/[/#@_=\\]$/.test(before) || /\p{L}\.$/u.test(before)) return 'name';
    const grouped = /[^\p{Nd}]/u.test(typed) && number.value?.d === 1n && number.value.compare(1000) >= 0;
    const digits = /^\p{Nd}*/u.exec(typed)?.[0].length ?? 0;
    const labelled = this.#near.labelled(before);
    if (labelled || this.#inherits(number, last)) {
      const counts = this.#near.counts(after) || (!labelled && countsPlural(after));
      return counts && (grouped || (!labelled && (digits > 2 || scaled))) ? 'counted' : 'name';
    }
    if (scaled) return 'counted';
    if (this.#near.era(after) || this.#near.clock(after)) return 'name';
    if (isSpanOfTime(this.#text, number, this.#lang)) return this.#spanOfTime(number, after);
    if (grouped) return this.#near.singular(before) ? 'name' : 'counted';
    if (number.value === undefined && !/^\p{Nd}{1,3}(?:[., ]\p{Nd}{3})+$/u.test(typed)) return 'name';
    if (number.value !== undefined && (digits < 3 || /^0\p{Nd}/u.test(typed))) return 'small';
    return this.#plain(typed, digits, before, after);
  }

  /** Digits without any mark: names, years and house numbers are written so as well. */
  #plain(typed: string, digits: number, before: string, after: string): Kind {
    const near = this.#near;
    if (near.singular(before) || digits > 6) return 'name';
    if (near.house(after) || near.hotline(typed, before, after)) return 'name';
    // A postcode and its town.
    if ((digits === 4 || digits === 5) && /^ \p{Lu}\p{Ll}/u.test(after) && !near.cued(before)) return 'name';
    if (near.named(before) && !near.counts(after)) return 'name';
    if (digits === 4 && /^(?:1\p{Nd}|2[01])/u.test(typed)) return this.#yearLike(before, after);
    // "En 476," is a year.
    if (digits === 3 && /(?<!\p{L})(?:en|in|vers|circa|since|depuis) $/iu.test(before) && !/^[ -]\p{L}/u.test(after))
      return 'name';
    return 'counted';
  }

  #yearLike(before: string, after: string): Kind {
    if (this.#near.counts(after) && !(this.#near.yearBefore(before) && !this.#near.cued(before))) return 'counted';
    const more = /(?:plus de|moins de|au moins|more than|less than|fewer than|at least|up to|as many as) $/iu;
    return more.test(before) && /^[ -]\p{Ll}/u.test(after) ? 'counted' : 'name';
  }

  /** Years and "the first hundred days" are turns of speech; other long spans of time count. */
  #spanOfTime(number: NumberInText, after: string): Kind {
    const { value } = number;
    if (value === undefined || value.compare(101) < 0) return 'small';
    return /^[ -]?(?:ans?|années?|years?|siècles?|centur)/iu.test(after) ||
      /^[ -]?(?:jours?|days?|h)?[ -]old/iu.test(after)
      ? 'name'
      : 'counted';
  }

  /** "Articles 121 et 122": what joins a labelled number has the same label. */
  #inherits({ index }: NumberInText, last: Judged | undefined): boolean {
    if (last === undefined || index - last.end > 14) return false;
    // Services in a row: "le 15, le 17, 112".
    if (last.kind === 'small' && !last.measured) return /^, ?$/.test(this.#text.slice(last.end, index));
    if (last.kind !== 'name') return false;
    return /^(?:[\s(),;/–—-]|et|ou|à|and|or|to|&)+$/u.test(this.#text.slice(last.end, index));
  }
}

/** Makes one of two numbers that are the ends of a range: one figure binds both. Scores are no ranges. */
function mergeRanges(judged: readonly Judged[], text: string, words: NumberContext): Judged[] {
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

const plural =
  /^[ -](?!(?:après|dans|sans|sous|vers|plus|moins|dès|puis|as|is|was|versus|across)(?!\p{L}))\p{Ll}[\p{L}’]*[sx](?!\p{L})/u;

/** Whether a noun in the plural follows. */
function countsPlural(after: string): boolean {
  return plural.test(after) || /^ (?:people|men|women|children|aircraft|police|cattle|d’)/u.test(after);
}
