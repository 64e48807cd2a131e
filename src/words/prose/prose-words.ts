import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

/**
 * What running text of a language says with numbers, days and quotation marks. Lower case, with ’ for apostrophes; words
 * in the plural stand in their own right.
 */
export interface ProseWords {
  readonly numbers: NumberContext;
  readonly days: readonly RelativeDays[];
  readonly titles: TitleWords;
}

/** What tells a number that counts something from one that names it. */
export interface NumberContext {
  /** Before a number that names one of many: article, page, route. */
  readonly labels: readonly string[];
  /** Before the number of a year. */
  readonly beforeYear: readonly string[];
  /** After a year of an era. */
  readonly eras: readonly string[];
  /** Before a number in the thousands that is no year then: "more than". */
  readonly comparisons: readonly string[];
  /** Between numbers that share what stands before the first: "articles 121 et 122". */
  readonly joints: readonly string[];
  /** Before and behind a span of time that says when something was: "il y a 2 000 ans". */
  readonly ago: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Before a number that counts, besides the words of approximation. */
  readonly cues: readonly string[];
  /** What is counted, in the plural: after these even 2000 is no year. */
  readonly counted: readonly string[];
  /** Words that a sentence may begin with before a number, capitalised and no name. */
  readonly openers: readonly string[];
  /** Before a place: "in Gaza 250 people". */
  readonly beforePlace: readonly string[];
  /** Articles in the singular: what they stand before is a name or a race, never a count. */
  readonly singular: readonly string[];
  /** Names of units that mean something else more often: a book in French is a `livre`. */
  readonly ambiguousUnits: readonly string[];
  /** Before the number of a house, with the name of the street between: "calle Mayor, 120". */
  readonly streetsBefore: readonly string[];
  /** After the number of a house. */
  readonly streets: readonly string[];
  /** Numbers of telephone services, and the words after and before them. */
  readonly services: readonly string[];
  readonly hotlines: readonly string[];
  readonly calling: readonly string[];
  /** Weapons, whose calibre in millimetres is part of a name: before the calibre, and after it. */
  readonly calibres: readonly string[];
  /** After the length of a race. */
  readonly races: readonly string[];
  /** Between a percentage and the whole it is part of; elsewhere "100 %" is a figure of speech. */
  readonly shareOf: readonly string[];
  /** Words between the ends of a range, and the word that opens one joined by "and". */
  readonly rangeTo: readonly string[];
  readonly between: { readonly open: string; readonly and: string };
  /** After the time of day on a clock of 24 hours without a colon: 1430 GMT. */
  readonly clocks: readonly string[];
}

/** Days that only a reader of today understands, and where the same words mean something else. */
export interface RelativeDays {
  /** As sources of regular expressions without groups. */
  readonly expressions: readonly string[];
  /** What makes an expression another one right before it. */
  readonly quietAfter: readonly string[];
  /** What makes it another one right behind it. */
  readonly quietBefore: readonly string[];
}

/** Words before quotation marks that hold a title or a name and nobody's words. */
export interface TitleWords {
  readonly before: readonly string[];
}

const languages = new Map<string, ProseWords>(Object.entries({ fr, en, de, es, ar }));

/** The words for prose in a language, `fr-CA` included; undefined where none are known. */
export function proseWordsFor(tag: string): ProseWords | undefined {
  return languages.get(tag.toLowerCase().split('-')[0] ?? '');
}
