import { agrees } from '../domain/agreement.ts';
import type { Span } from '../domain/protected-span.ts';
import { quantityAsTyped } from '../domain/quantity.ts';
import type { Bilingual } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';
import { type CountedNumber, countedNumbers } from '../prose/counted-number.ts';
import type { Figure } from '../schema/figure.ts';
import { blockText, type TextBlock } from './block-text.ts';
import type { CheckedFile } from './checked-file.ts';
import type { Rule } from './rule.ts';

/** A text with hundreds of unbound numbers beside hundreds of figures names the figure for the first ones only. */
const mostComparisons = 20_000;

/** Every number that counts or measures something has a record behind it, which says who counted. */
export const unboundNumber: Rule = {
  name: 'unbound-number',
  level: 'warning',
  prose: (prose, file, report) => {
    let comparisons = 0;
    const figureFor = (typed: string, number: CountedNumber) => {
      if (comparisons >= mostComparisons) return undefined;
      comparisons += file.figures.length;
      return figureThatSays(typed, number, file);
    };
    const check = (block: TextBlock) => {
      const text = blockText(block, prose);
      const shown = text.without('link', 'figure', 'date');
      for (const number of countedNumbers(shown, file.lang)) {
        for (const { start, end } of pieces(number, shown, figureFor)) {
          const typed = text.words(start, end);
          report({
            where: { prose, position: text.position(start, end) },
            message: {
              en: `No figure stands behind "${typed}".`,
              fr: fr`Aucun chiffre ne répond de « ${typed} ».`,
            },
            hint: hintFor(typed, figureFor(typed, number), file.lang),
          });
        }
      }
    };
    // A figure's note belongs to its record, and tables are data in their own right.
    return prose.part === 'note' ? {} : { paragraph: check, heading: check };
  },
};

/** A range is one figure, or two of which each says an end: "de 8 000 à 10 000" may tell of a rise. */
function pieces(
  number: CountedNumber,
  text: string,
  figureFor: (typed: string, number: CountedNumber) => Figure | undefined,
): readonly Span[] {
  const says = ({ start, end }: Span) => figureFor(text.slice(start, end), number) !== undefined;
  return !says(number) && number.ends.some(says) ? number.ends : [number];
}

function figureThatSays(
  typed: string,
  { approximate }: CountedNumber,
  { figures, lang }: CheckedFile,
): Figure | undefined {
  const agreeing = figures
    .map(({ record }) => record)
    .filter((figure) => agrees(typed, approximate ? { ...figure, qualifier: 'about' } : figure, lang) === undefined);
  return agreeing.find(({ rank }) => rank !== 'deprecated') ?? agreeing[0];
}

function hintFor(typed: string, figure: Figure | undefined, lang: string): Bilingual {
  if (figure === undefined) {
    return {
      en: `Bind it: :figure[${typed}]{#id}, with a record in "figures" that has this id.`,
      fr: fr`Rattachez-le : :figure[${typed}]{#id}, avec une fiche de cet id dans « figures ».`,
    };
  }
  const words = quantityAsTyped(figure, lang);
  return {
    en: `The figure "${figure.id}" says "${words}": write :figure[${typed}]{#${figure.id}}.`,
    fr: fr`Le chiffre « ${figure.id} » dit « ${words} » : écrivez :figure[${typed}]{#${figure.id}}.`,
  };
}
