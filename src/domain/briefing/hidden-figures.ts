import { parseEdtf } from '../../grammar/edtf.ts';
import { wordsFor } from '../../words/words.ts';
import { edtfInWords } from '../date/edtf-words.ts';
import { observedIn } from '../date/observed.ts';
import { typeset } from '../language/typography.ts';
import { quantityInWords } from '../quantity/quantity.ts';
import type { FigureCard } from './figure-card.ts';

/** Where the figures are printed. */
interface Place {
  readonly lang: string;
  readonly timeZone: string;
}

/** Longer lists are no label, in figures and in letters. */
const mostNamed = 3;
const mostLetters = 60;

/** What may tell a figure from its neighbours, the plainest first: what is counted, when, who says so, where, how much. */
const distinctions: readonly ((card: FigureCard, place: Place) => string | undefined)[] = [
  ({ figure }) => figure.label,
  ({ figure }, place) => dated(observedIn(figure), place),
  ({ figure: { attributedTo } }, { lang }) =>
    attributedTo === undefined ? undefined : wordsFor(lang).accordingTo(attributedTo),
  ({ figure }) => figure.observationAbout,
  ({ figure }, { lang }) => quantityInWords(figure, lang),
];

/**
 * The label of a list of figures that is closed: how many they are, and what tells them from those in sight. A single one
 * is named by that alone: "En 2022", "Selon la Corée du Sud". Where more than three are hidden, only their number.
 */
export function hiddenFigures(hidden: readonly FigureCard[], shown: readonly FigureCard[], place: Place): string {
  const { lang } = place;
  const count = wordsFor(lang).moreFigures(hidden.length);
  if (hidden.length > mostNamed) return count;
  for (const distinction of distinctions) {
    const names = hidden.map((card) => distinction(card, place));
    const others = new Set(shown.map((card) => distinction(card, place)));
    const tellsApart = new Set(names).size === names.length && names.every((name) => name && !others.has(name));
    if (!tellsApart) continue;
    const joined = names.join(wordsFor(lang).separators.comma);
    if (hidden.length === 1) return typeset(capitalised(joined, lang), lang);
    if (joined.length <= mostLetters) return typeset(`${count}: ${joined}`, lang);
  }
  return count;
}

function dated(observed: string | undefined, { lang, timeZone }: Place): string | undefined {
  const edtf = observed === undefined ? undefined : parseEdtf(observed);
  if (edtf === undefined) return undefined;
  const words = edtfInWords(edtf, lang, timeZone);
  return edtf.type === 'point' ? wordsFor(lang).on(words, edtf.precision) : words;
}

function capitalised(text: string, lang: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(lang));
}
