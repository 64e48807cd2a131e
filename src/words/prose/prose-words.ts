import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

/**
 * Words around numbers, days and quotation marks in running text. Lower case, with ’ for apostrophes; plurals are
 * listed separately.
 */
export interface ProseWords {
  readonly numbers: NumberContext;
  readonly days: readonly RelativeDays[];
  readonly titles: TitleWords;
}

/** Context that tells counts from numbers in names. */
export interface NumberContext {
  /** Labels before a number: article, page, route. */
  readonly labels: readonly string[];
  /** Words before a year. */
  readonly beforeYear: readonly string[];
  /** Names of eras after a year. */
  readonly eras: readonly string[];
  /** Words that make a following four-digit number a count, not a year: "more than". */
  readonly comparisons: readonly string[];
  /** Words between numbers that share a label: "articles 121 et 122". */
  readonly joints: readonly string[];
  /** Words before and after a span of time that tells when something happened: "il y a 2 000 ans". */
  readonly ago: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Words before a count, besides qualifiers. */
  readonly cues: readonly string[];
  /** Counted nouns in the plural: before these even 2000 is no year. */
  readonly counted: readonly string[];
  /** Capitalised words that may start a sentence before a number and are not names. */
  readonly openers: readonly string[];
  /** Prepositions before a place: "in Gaza 250 people". */
  readonly beforePlace: readonly string[];
  /** Singular articles: a number after one is a name or a race, never a count. */
  readonly singular: readonly string[];
  /** Unit names that usually mean something else: a French `livre` is a book. */
  readonly ambiguousUnits: readonly string[];
  /** Street types before a name and house number: "calle Mayor, 120". */
  readonly streetsBefore: readonly string[];
  /** Street types after a house number. */
  readonly streets: readonly string[];
  /** Numbers of telephone services, and the words after and before them. */
  readonly services: readonly string[];
  readonly hotlines: readonly string[];
  readonly calling: readonly string[];
  /** Weapons, whose calibre in millimetres is part of a name: words before and after the calibre. */
  readonly calibres: readonly string[];
  /** Words after the length of a race. */
  readonly races: readonly string[];
  /** Words between a percentage and its whole; elsewhere "100 %" is a figure of speech. */
  readonly shareOf: readonly string[];
  /** Words between the ends of a range, and the word that opens a range joined by "and". */
  readonly rangeTo: readonly string[];
  readonly between: { readonly open: string; readonly and: string };
  /** Words after a 24-hour time without colon: 1430 GMT. */
  readonly clocks: readonly string[];
}

/** Expressions for days relative to the reader, and contexts in which they mean something else. */
export interface RelativeDays {
  /** Regular expression sources without groups. */
  readonly expressions: readonly string[];
  /** Contexts directly before an expression that change its meaning. */
  readonly quietAfter: readonly string[];
  /** Contexts directly after an expression that change its meaning. */
  readonly quietBefore: readonly string[];
}

/** Words before quotation marks that enclose a title or name, not speech. */
export interface TitleWords {
  readonly before: readonly string[];
}

const languages = new Map<string, ProseWords>(Object.entries({ fr, en, de, es, ar }));

/** The prose words of a language, with `fr-CA` falling back to `fr`; undefined if there are none. */
export function proseWordsFor(tag: string): ProseWords | undefined {
  return languages.get(tag.toLowerCase().split('-')[0] ?? '');
}
