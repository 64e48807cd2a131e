import { parseEdtf } from '../../grammar/edtf.ts';
import type { Figure } from '../../schema/figure.ts';
import { wordsFor } from '../../words/words.ts';
import { edtfInWords } from '../date/edtf-words.ts';
import { observedIn } from '../date/observed.ts';
import { typeset } from '../language/typography.ts';
import { quantityInWords } from '../quantity/quantity.ts';

/** Where the figures are printed. */
interface Place {
  readonly lang: string;
  readonly timeZone: string;
}

/** The most figures, and the most characters, that a label lists. */
const mostNamed = 3;
const mostLetters = 80;

/** What may tell a figure from its neighbours, the plainest first: what is counted, when, who says so, where, how much. */
const distinctions: readonly ((figure: Figure, place: Place) => string | undefined)[] = [
  ({ label }) => label,
  (figure, place) => dated(observedIn(figure), place),
  ({ attributedTo }) => attributedTo,
  ({ observationAbout }) => observationAbout,
  (figure, { lang }) => quantityInWords(figure, lang),
];

/**
 * The label of a list of figures that is closed: how many they are, and what tells them from those in sight. A single one
 * with a date of its own is named by it: "En 2022". Names stand behind a colon, since they come without article: "Un autre
 * chiffre : États-Unis". Where more than three are hidden, or names are long, there is only the number.
 */
export function hiddenFigures(hidden: readonly Figure[], shown: readonly Figure[], place: Place): string {
  const { lang } = place;
  const { moreFigures, separators } = wordsFor(lang);
  const count = moreFigures(hidden.length);
  const distinction = distinctions.find((of) => {
    const names = hidden.map((figure) => of(figure, place));
    const others = new Set(shown.map((figure) => of(figure, place)));
    return new Set(names).size === names.length && names.every((name) => name && !others.has(name));
  });
  if (distinction === undefined || hidden.length > mostNamed) return count;
  const names = hidden.map((figure) => distinction(figure, place)).join(separators.comma);
  const [only, ...more] = hidden;
  if (only !== undefined && more.length === 0 && names === dated(observedIn(only), place)) {
    return names.replace(/^\p{Cf}*\p{Ll}/u, (letter) => letter.toLocaleUpperCase(lang));
  }
  return names.length > mostLetters ? count : typeset(`${count}: ${names}`, lang);
}

function dated(observed: string | undefined, { lang, timeZone }: Place): string | undefined {
  const edtf = observed === undefined ? undefined : parseEdtf(observed);
  if (edtf === undefined) return undefined;
  const words = edtfInWords(edtf, lang, timeZone);
  return edtf.type === 'point' ? wordsFor(lang).on(words, edtf.precision) : words;
}
