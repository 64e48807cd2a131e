import { ar } from './ar.ts';
import type { ChartWords } from './chart-words.ts';
import type { DataWords } from './data-words.ts';
import type { DateWords } from './date-words.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { FactWords } from './fact-words.ts';
import { fr } from './fr.ts';
import type { HelpWords } from './help-words.ts';
import { languageWithMarks, markedWords, withMarks } from './marked-words.ts';
import type { NumberWords } from './number-words.ts';
import type { PageWords } from './page-words.ts';
import type { RecordWords } from './record-words.ts';
import type { SearchWords } from './search-words.ts';

/** A BCP 47 tag, such as `fr` or `pt-BR`. */
export type Lang = string;

/** All interface text in one language. A missing text does not compile. */
export interface Words
  extends NumberWords,
    DateWords,
    FactWords,
    ChartWords,
    PageWords,
    RecordWords,
    DataWords,
    SearchWords,
    HelpWords {
  readonly tag: Lang;
  /** The language's own digits as a CLDR numbering system, if `Intl` prints others by default. */
  readonly digits?: string;
  /** Quotation marks, with the spaces that belong inside them. */
  readonly quotes: {
    readonly open: string;
    readonly close: string;
    readonly innerOpen: string;
    readonly innerClose: string;
  };
  /** Separators within a line, with their blanks. */
  readonly separators: { readonly comma: string; readonly semicolon: string };
}

/** The words of a page. */
export interface SpokenWords extends Words {
  /** Attributes of an element that holds nothing but these words: their language, where it is not that of the page. */
  readonly mark: { readonly lang?: Lang };
}

const languages = new Map<string, Words>(Object.entries({ fr, en, de, es, ar }));

/** Cached by tag, since pages look up every word and parsing a tag takes longer than the word. */
const byTag = new Map<string, SpokenWords>();

/**
 * The words of a language: `fr-CA` falls back to `fr`, and a language without words to English. With a tag of `markedTag`
 * they are marked.
 */
export function wordsFor(tag: Lang): SpokenWords {
  let words = byTag.get(tag);
  if (words === undefined) {
    words = spokenWords(tag);
    byTag.set(tag, words);
  }
  return words;
}

function spokenWords(tag: Lang): SpokenWords {
  const unmarked = languageWithMarks(tag);
  if (unmarked !== undefined) return { ...markedWords<Words>(wordsFor(unmarked)), mark: wordsFor(unmarked).mark };
  const [language = ''] = tag.toLowerCase().split('-');
  const own = languages.get(language);
  return own === undefined ? { ...en, mark: { lang: en.tag } } : { ...own, mark: {} };
}

/**
 * A tag for sentences that mix words of the interface with what was typed: where the words are of another language than
 * the page, they have marks, which `MarkedText` turns into elements. Elsewhere it is the tag itself.
 */
export function markedTag(tag: Lang): Lang {
  return wordsFor(tag).mark.lang === undefined ? tag : withMarks(tag);
}
