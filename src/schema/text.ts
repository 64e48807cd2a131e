import { z } from 'zod';
import { fr } from '../grammar/fr.ts';
import { graphemes, isOneLine, linePattern } from '../grammar/text.ts';
import { toUri } from '../grammar/uri.ts';
import { type Advice, advise } from './advice.ts';

/** At least one visible character; blanks and format characters such as U+200B do not count. */
const visible = /[^\p{C}\p{Z}\s]/u;

/**
 * One line of text of at most `max` characters as readers see them (grapheme clusters, UAX #29).
 *
 * @param advice Tells an editor what to type; also used if the text is missing.
 */
export function line(advice: Advice, max = Number.POSITIVE_INFINITY) {
  return (
    z
      .string(advice)
      .refine(
        isOneLine,
        advise(
          'Keep this on one line, without control characters.',
          fr`Tenez ce texte sur une seule ligne, sans caractère de contrôle.`,
        ),
      )
      .refine((value) => visible.test(value), advice)
      // A grapheme has at least one unit, so short texts need no counting.
      .refine((value) => value.length <= max || graphemes(value) <= max, {
        error: ({ input }) => tooLong(graphemes(String(input)), max),
      })
      .meta({ pattern: linePattern(max) })
  );
}

/** An address of the web, kept as a URI (RFC 3986), however it was typed. The rule `unsafe-url` judges it. */
export function webAddress(advice: Advice) {
  return line(advice).overwrite(toUri);
}

function tooLong(length: number, max: number): Advice {
  return advise(
    `This has ${length} characters; at most ${max} fit.`,
    fr`Ce texte a ${length} caractères ; il en tient ${max} au plus.`,
  );
}

const spelling = advise(
  'Write a language tag in its usual spelling, such as fr, en or pt-BR.',
  fr`Écrivez un code de langue sous sa forme usuelle, telle que fr, en ou pt-BR.`,
);

/**
 * A BCP 47 language tag in canonical form, such as `fr`, `en` or `pt-BR`, at most as long as all parsers accept (RFC
 * 5646, 4.4.1).
 */
export const languageTag = z
  .string(
    advise('Write a language tag such as fr, en or pt-BR.', fr`Écrivez un code de langue tel que fr, en ou pt-BR.`),
  )
  .refine((value) => {
    try {
      return Intl.getCanonicalLocales(value)[0] === value;
    } catch {
      return false;
    }
  }, spelling)
  .refine(
    (value) => value.length <= 35,
    advise('Write a language tag of at most 35 characters.', fr`Écrivez un code de langue de 35 caractères au plus.`),
  )
  .meta({
    pattern: '^[a-z]{2,8}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?(?:-[a-z0-9]+)*$',
    patternErrorMessage: spelling,
  });

/** Text shown to readers: one for all languages, or a map from language to text. */
export function localizedLine(advice: Advice) {
  return z.union([line(advice), z.record(languageTag, line(advice))], advice);
}

export type LocalizedText = string | Readonly<Record<string, string>>;
