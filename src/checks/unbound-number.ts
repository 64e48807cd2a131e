import { isSaid } from '../domain/agreement/agreement.ts';
import type { Surroundings } from '../domain/agreement/change-word.ts';
import type { Span } from '../domain/language/protected-span.ts';
import { quantityAsTyped } from '../domain/quantity/quantity.ts';
import type { Bilingual } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';
import { type CountedNumber, countedNumbers } from '../prose/counted-number.ts';
import type { Figure } from '../schema/figure.ts';
import { blockText, type TextBlock } from './block-text.ts';
import type { CheckedFile } from './checked-file.ts';
import { headlineNumbers } from './headline-number.ts';
import type { Rule } from './rule.ts';

/** Maximum comparisons of numbers with figures per text; after that, hints no longer name a figure. */
const mostComparisons = 20_000;

/** UTF-16 units on both sides of a number that are searched for qualifiers such as "about". */
const reach = 60;

type FigureFor = (text: string, span: Span, noun: string | undefined) => Figure | undefined;

/** A number that counts or measures something needs a record that says who counted. */
export const unboundNumber: Rule = {
  name: 'unbound-number',
  level: 'warning',
  file(file, report) {
    if (file.kind !== 'briefing') return;
    for (const key of ['title', 'summary'] as const) {
      const text = file.record[key] ?? '';
      for (const { start, end } of headlineNumbers(text, file)) {
        const typed = text.slice(start, end);
        report({
          where: { value: [key] },
          message: {
            en: `No figure of this briefing says "${typed}".`,
            fr: fr`Aucun chiffre de cette synthèse ne dit « ${typed} ».`,
          },
          hint: {
            en: 'Write the number as a figure says it, or add a record for it in "figures".',
            fr: fr`Écrivez le nombre comme le dit un chiffre, ou ajoutez-en la fiche dans « figures ».`,
          },
        });
      }
    }
  },
  prose: (prose, file, report) => {
    let comparisons = 0;
    const figureFor: FigureFor = (text, { start, end }, noun) => {
      if (comparisons >= mostComparisons) return undefined;
      comparisons += file.figures.length;
      const around = { before: text.slice(Math.max(0, start - reach), start), after: text.slice(end, end + reach) };
      return figureThatSays(text.slice(start, end), around, noun, file);
    };
    const check = (block: TextBlock) => {
      const text = blockText(block, prose);
      const shown = text.without('link', 'figure', 'date');
      for (const number of countedNumbers(shown, file.lang)) {
        for (const piece of pieces(number, shown, figureFor)) {
          const { start, end } = piece;
          const typed = text.words(start, end);
          report({
            where: { prose, position: text.position(start, end) },
            message: {
              en: `No figure stands behind "${typed}".`,
              fr: fr`Aucun chiffre ne répond de « ${typed} ».`,
            },
            hint: hintFor(typed, figureFor(shown, piece, number.noun), file.lang),
          });
        }
      }
    };
    // Notes belong to their figure's record, and tables are data themselves.
    return prose.part === 'note' ? {} : { paragraph: check, heading: check };
  },
};

/** Splits a range unless one figure covers it: "de 8 000 à 10 000" may describe a rise between two figures. */
function pieces(number: CountedNumber, text: string, figureFor: FigureFor): readonly Span[] {
  const says = (span: Span) => figureFor(text, span, number.noun) !== undefined;
  return !says(number) && number.ends.some(says) ? number.ends : [number];
}

/** The figure with this number and unit. Must not guess: the hint would suggest a wrong binding. */
function figureThatSays(
  typed: string,
  around: Surroundings,
  noun: string | undefined,
  { figures, lang }: CheckedFile,
): Figure | undefined {
  const agreeing = figures.map(({ record }) => record).filter((figure) => isSaid(typed, figure, lang, around, noun));
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
    en: `The figure "${figure.id}" says "${words}": write :figure[${typed}]{#${figure.id}}, if that is what the number means.`,
    fr: fr`Le chiffre « ${figure.id} » dit « ${words} » : écrivez :figure[${typed}]{#${figure.id}}, si c'est bien ce nombre-là.`,
  };
}
