import type { NumberInText } from '../domain/agreement/number-reader.ts';
import type { Span } from '../domain/language/protected-span.ts';
import { SpanSet } from '../domain/language/span-set.ts';
import type { NumberContext } from '../words/prose/prose-words.ts';
import { isSpanOfTime, measureOf } from './number-measure.ts';
import { type NumberNeighbours, neighboursFor } from './number-name.ts';
import { codeSpans } from './numeric-code.ts';

/** Small numbers count nothing by themselves but may start a range: "10 à 12 %". */
export type Kind = 'counted' | 'small' | 'name';

/** A number with its unit and kind. */
export interface Judged extends Span {
  readonly kind: Kind;
  readonly number: NumberInText;
  readonly measured: boolean;
  readonly ends?: readonly Span[];
}

/** UTF-16 units of context on each side of a number. */
export const reach = 48;

/** Classifies the numbers of a text in order: counting something, or part of a name. */
export class Judge {
  readonly #text: string;
  readonly #lang: string;
  readonly #words: NumberContext;
  readonly #near: NumberNeighbours;
  #codes: SpanSet | undefined;

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

  /** The words at `index`, if they start with a counted noun. */
  nounAt(index: number): string | undefined {
    const after = this.#text.slice(index, index + reach);
    return this.#near.counts(after) || countsPlural(after) ? after : undefined;
  }

  /** Whether a noun known to be counted is at `index`. */
  countsAt(index: number): boolean {
    return this.#near.counts(this.#text.slice(index, index + reach));
  }

  #inCode({ index, length }: NumberInText): boolean {
    this.#codes ??= new SpanSet(codeSpans(this.#text));
    return this.#codes.overlaps(index, index + length);
  }

  #measured(number: NumberInText, before: string, after: string, unit: string): Kind {
    if (/[#/@]$/.test(before)) return 'name';
    const { value } = number;
    if (unit === 'mm' && this.#near.calibre(before, after)) return 'name';
    if (/^(?:km|m|mètres?|kilomètres?|meters?|metres?|yards?)$/i.test(unit) && number.scale === 0) {
      if (this.#near.singular(before) || this.#near.race(after)) return 'name';
    }
    // "A turn of 180 degrees" is not a temperature.
    if (/^d[eé]g/i.test(unit)) return [90, 180, 360].some((angle) => value?.equals(angle)) ? 'name' : 'counted';
    // "À 100 %" and "the 1%" are figures of speech.
    if (/^(?:%|٪|per ?cent|pour cent|prozent|por ciento|(?:في|ب)\s?الم[ائ]+ة)$/i.test(unit) && number.scale === 0) {
      const whole = value?.equals(100) === true;
      const share = this.#words.shareOf.some((word) => after.trimStart().startsWith(word));
      if (whole && !share) return 'name';
      if (
        (value?.equals(1) === true || value?.equals(99) === true) &&
        /(?:^|\s)(?:les|the|des|aux|die|das|el) $/iu.test(before)
      )
        return 'name';
    }
    return 'counted';
  }

  #bare(number: NumberInText, before: string, after: string, last: Judged | undefined): Kind {
    const typed = this.#text.slice(number.index, number.index + number.length).replace(/^[-−–]/, '');
    const scaled = number.scale > 0;
    // Ordinals, decades, models: letters directly after the digits.
    if (!scaled && /^(?:\p{L}|\p{M}|[-‐‑](?:\p{Lu}|\p{Nd}\p{L})|[º°])/u.test(after)) return 'name';
    // American law: 501(c)(3), 410 U.S. 113.
    if (/^(?:\([\p{L}\p{Nd}]\)| U\.S\. \p{Nd})/u.test(after)) return 'name';
    // A reference mark: [222].
    if (/\[$/.test(before) && after.startsWith(']')) return 'name';
    if (/[/#@_=\\]$/.test(before) || /\p{L}\.$/u.test(before)) return 'name';
    const grouped = /[^\p{Nd}]/u.test(typed) && number.value?.d === 1n && number.value.compare(1000) >= 0;
    const digits = /^\p{Nd}*/u.exec(typed)?.[0].length ?? 0;
    // "September 11, 2001 attacks".
    if (/^[12]\p{Nd}{3}$/u.test(typed) && /\p{Nd}(?:st|nd|rd|th|er)?,? $/u.test(before)) return 'name';
    const labelled = this.#near.labelled(before);
    if (labelled || this.#inherits(number, last)) {
      const counts = this.#near.counts(after) || (!labelled && countsPlural(after));
      return counts && (grouped || (!labelled && (digits > 2 || scaled))) ? 'counted' : 'name';
    }
    if (scaled) return 'counted';
    if (this.#near.era(after) || this.#near.clock(after)) return 'name';
    if (isSpanOfTime(this.#text, number, this.#lang)) return this.#spanOfTime(number, before, after);
    if (grouped) return this.#near.singular(before) ? 'name' : 'counted';
    if (number.value === undefined && !/^\p{Nd}{1,3}(?:[., ]\p{Nd}{3})+$/u.test(typed)) return 'name';
    if (number.value !== undefined && (digits < 3 || /^0\p{Nd}/u.test(typed))) return 'small';
    return this.#plain(typed, digits, before, after);
  }

  /** Classifies plain digits, which names, years and house numbers use too. */
  #plain(typed: string, digits: number, before: string, after: string): Kind {
    const near = this.#near;
    if (near.singular(before) || digits > 6) return 'name';
    if (near.house(after) || near.addressed(before) || near.hotline(typed, before, after)) return 'name';
    // Boeing's.
    if (/^7\p{Nd}7$/u.test(typed) && !near.counts(after)) return 'name';
    // A postcode and its town.
    if ((digits === 4 || digits === 5) && /^ \p{Lu}\p{Ll}/u.test(after) && !near.cued(before) && !near.counts(after))
      return 'name';
    if (near.named(before, after)) return 'name';
    if (digits === 4 && /^(?:1\p{Nd}|2[01])/u.test(typed)) return this.#yearLike(before, after);
    // "En 476," is a year.
    if (digits === 3 && near.threeDigitYear(before) && !/^[ -]\p{L}/u.test(after)) return 'name';
    return 'counted';
  }

  #yearLike(before: string, after: string): Kind {
    if (this.#near.counts(after) && !(this.#near.yearBefore(before) && !this.#near.cued(before))) return 'counted';
    return this.#near.compared(before) && /^[ -]\p{L}/u.test(after) ? 'counted' : 'name';
  }

  /** Classifies spans of time: short ones are usually ages, delays or idioms, and so is "a 110-year-old". */
  #spanOfTime({ value }: NumberInText, before: string, after: string): Kind {
    if (value === undefined || value.compare(101) < 0) return 'small';
    const isAge = /^[ -]?(?:\p{L}+[ -])?old(?!\p{L})/u.test(after);
    return isAge || this.#near.ago(before, after) ? 'name' : 'counted';
  }

  /** Whether a number shares the label of the previous one: "Articles 121 et 122". */
  #inherits({ index }: NumberInText, last: Judged | undefined): boolean {
    if (last === undefined || index - last.end > 14) return false;
    // A list of telephone services: "le 15, le 17, 112".
    if (last.kind === 'small' && !last.measured) return /^, ?$/.test(this.#text.slice(last.end, index));
    if (last.kind !== 'name') return false;
    return this.#near.joins(this.#text.slice(last.end, index));
  }
}

const plural =
  /^[ -](?!(?:après|dans|sans|sous|vers|plus|moins|dès|puis|as|is|was|versus|across)(?!\p{L}))\p{Ll}[\p{L}’]*[sx](?!\p{L})/u;

/** Whether a plural noun follows. */
export function countsPlural(after: string): boolean {
  return plural.test(after) || /^ (?:people|men|women|children|aircraft|police|cattle|d’)/u.test(after);
}
