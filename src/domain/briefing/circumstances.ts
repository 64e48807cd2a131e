import type { Figure } from '../../schema/figure.ts';
import { wordsFor } from '../../words/words.ts';
import { edtfInWords } from '../date/edtf-words.ts';
import { observedEdtf, observedIn } from '../date/observed.ts';
import { typeset } from '../language/typography.ts';

/**
 * How sure a figure is and who says so, with the thing and the time where these tell it from others of its name:
 * "estimé, États-Unis, 4 novembre 2024".
 *
 * @param sameName All figures that are listed under one name.
 */
export function circumstances(figure: Figure, sameName: readonly Figure[], lang: string, timeZone: string): string {
  const words = wordsFor(lang);
  const differ = (of: (other: Figure) => string | undefined) => new Set(sameName.map(of)).size > 1;
  const thing = differ(({ observationAbout }) => observationAbout) ? figure.observationAbout : undefined;
  const isOverTime = new Set(sameName.flatMap((other) => observedIn(other) ?? [])).size > 1;
  const date = isOverTime ? observedEdtf(figure) : undefined;
  return [
    words.status[figure.status],
    ...[figure.attributedTo, thing].flatMap((name) => (name ? typeset(name, lang) : [])),
    ...(date === undefined ? [] : [edtfInWords(date, lang, timeZone)]),
  ].join(words.separators.comma);
}
