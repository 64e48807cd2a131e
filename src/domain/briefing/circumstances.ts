import type { Figure } from '../../schema/figure.ts';
import { edtfInWords } from '../date/edtf-words.ts';
import { observedEdtf, observedIn } from '../date/observed.ts';
import { typeset } from '../language/typography.ts';

/**
 * Who says a figure, with the thing and the time where these tell it from others of its name: "États-Unis" and
 * "4 novembre 2024", as they follow its status.
 *
 * @param sameName All figures that are listed under one name.
 */
export function circumstances(figure: Figure, sameName: readonly Figure[], lang: string, timeZone: string): string[] {
  const differ = (of: (other: Figure) => string | undefined) => new Set(sameName.map(of)).size > 1;
  const thing = differ(({ observationAbout }) => observationAbout) ? figure.observationAbout : undefined;
  const isOverTime = new Set(sameName.flatMap((other) => observedIn(other) ?? [])).size > 1;
  const date = isOverTime ? observedEdtf(figure) : undefined;
  return [
    ...[figure.attributedTo, thing].flatMap((name) => (name ? typeset(name, lang) : [])),
    ...(date === undefined ? [] : [edtfInWords(date, lang, timeZone)]),
  ];
}
