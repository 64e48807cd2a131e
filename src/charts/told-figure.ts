import { edtfInWords } from '../domain/date/edtf-words.ts';
import { observedEdtf } from '../domain/date/observed.ts';
import { typeset } from '../domain/language/typography.ts';
import { quantityInWords } from '../domain/quantity/quantity.ts';
import { inBrackets } from '../grammar/brackets.ts';
import type { Figure } from '../schema/figure.ts';
import { wordsFor } from '../words/words.ts';

/** How a sentence tells figures: the language, the zone of its instants, and what it has to say of each. */
export interface Telling {
  readonly lang: string;
  readonly timeZone: string;
  /** Whether the figures are of different things. */
  readonly things: boolean;
}

/** What a sentence says of one figure beside its quantity and its voice. */
export interface Details {
  /** Figures of which those with the same value are named with it. */
  readonly same?: readonly Figure[];
  readonly date?: boolean;
  readonly status?: boolean;
}

/** A figure in a sentence: "10 000 soldats (États-Unis, estimé)". */
export function told(
  figure: Figure,
  { lang, timeZone, things }: Telling,
  { same = [figure], date = false, status = true }: Details = {},
): string {
  const words = wordsFor(lang);
  const { comma, semicolon } = words.separators;
  const quantity = quantityInWords(figure, lang);
  const voices = same
    .filter((other) => quantityInWords(other, lang) === quantity)
    .map((other) => {
      const names = [things ? other.observationAbout : undefined, other.attributedTo].flatMap((name) => name ?? []);
      const when = date ? observedEdtf(other) : undefined;
      return [
        ...names.map((name) => typeset(name, lang)),
        ...(status ? [words.status[other.status]] : []),
        ...(when === undefined ? [] : [edtfInWords(when, lang, timeZone)]),
      ].join(comma);
    })
    .filter((voice) => voice !== '');
  return voices.length === 0 ? quantity : `${quantity} ${inBrackets([...new Set(voices)].join(semicolon))}`;
}

/** The beginning of a sentence. */
export function sentenceCase(text: string, lang: string): string {
  return text.replace(/^\p{Cf}*./su, (first) => first.toLocaleUpperCase(lang));
}
