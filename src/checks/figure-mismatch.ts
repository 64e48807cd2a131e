import type { Nodes } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import type { Position } from 'unist';
import type { Disagreement } from '../domain/agreement/agreement.ts';
import { grownNumber } from '../domain/agreement/grown-number.ts';
import { type StrangersNoun, strangersNoun } from '../domain/agreement/strangers-noun.ts';
import { quantityAsTyped } from '../domain/quantity/quantity.ts';
import type { Bilingual } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';
import type { FigureQuantity } from '../schema/figure.ts';
import { boundText } from './bound-text.ts';
import type { Prose } from './checked-file.ts';
import { positionAt } from './prose-position.ts';
import { positionOf, type Rule, type Words } from './rule.ts';

/** Text bound to a figure must state its number, and its unit if it names one. */
export const figureMismatch: Rule = {
  name: 'figure-mismatch',
  level: 'error',
  prose: (prose, file, report) => ({
    textDirective(node, ancestors) {
      const bound = boundText(node, ancestors, file);
      if (bound === undefined) return;
      const { figure, typed, around, comparison } = bound;
      const { disagreement, numbers } = comparison;
      const inWords = () => quantityAsTyped(figure, file.lang);
      if (disagreement === undefined) {
        const others = file.quantities.map(({ record }) => record);
        const end = numbers.at(-1)?.end;
        const after = end === undefined ? undefined : (typed + around.after).slice(end);
        const noun = after === undefined ? undefined : strangersNoun(after, figure, others, file.lang);
        if (noun !== undefined) {
          report({ where: { prose, position: positionOf(node) }, level: 'warning', ...strangerWords(noun, figure) });
        }
        const grown = grownNumber(typed.trim() === '' ? inWords() : typed, figure, file.lang, around);
        if (grown === undefined) return;
        report({
          where: { prose, position: placeInFigure(grown, node, prose) },
          message: contradiction(grown, figure, inWords()),
          hint: {
            en: 'Set what touches the number apart from it, or put the whole number into the brackets.',
            fr: fr`Séparez du nombre ce qui le touche, ou mettez le nombre entier entre les crochets.`,
          },
        });
        return;
      }
      const words = inWords();
      // Two blanks that look alike are no other number.
      if (looksLike(typed, words)) return;
      report({
        where: { prose, position: placeInFigure(disagreement, node, prose) },
        message: contradiction(disagreement, figure, words),
        hint: {
          en: `Write :figure[${words}]{#${figure.id}}, or correct the figure.`,
          fr: fr`Écrivez :figure[${words}]{#${figure.id}}, ou corrigez le chiffre.`,
        },
      });
    },
  }),
};

function contradiction({ found }: Disagreement, { id }: FigureQuantity, words: string): Bilingual {
  return {
    en: `The text says "${found}", but the figure "${id}" says "${words}".`,
    fr: fr`Le texte dit « ${found} », mais le chiffre « ${id} » dit « ${words} ».`,
  };
}

function strangerWords({ noun, figure }: StrangersNoun<FigureQuantity>, bound: FigureQuantity): Words {
  return {
    message: {
      en: `The text counts "${noun}", which the figure "${figure.id}" counts, and not "${bound.id}".`,
      fr: fr`Le texte compte des « ${noun} », comme le chiffre « ${figure.id} » et non « ${bound.id} ».`,
    },
    hint: {
      en: `Bind it to the figure that is meant, for example {#${figure.id}}.`,
      fr: fr`Rattachez-le au chiffre dont il s'agit, par exemple {#${figure.id}}.`,
    },
  };
}

function looksLike(typed: string, shown: string): boolean {
  const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  return plain(typed) === plain(shown);
}

/** The position of words in a figure's text, if they appear verbatim in one piece; else of the whole directive. */
export function placeInFigure(
  { index, length }: Pick<Disagreement, 'index' | 'length'>,
  node: TextDirective,
  prose: Prose,
): Position {
  let before = 0;
  for (const leaf of leavesOf(node)) {
    const size = textOf(leaf).length;
    const within = index - before;
    before += size;
    if (within >= size) continue;
    const start = leaf.position?.start.offset ?? 0;
    const literal = leaf.type === 'text' && prose.text.slice(start, leaf.position?.end.offset) === leaf.value;
    if (!literal || within + length > size) break;
    return positionAt(prose, start + within, start + within + length);
  }
  return positionOf(node);
}

function leavesOf(node: Nodes): Nodes[] {
  return 'children' in node ? node.children.flatMap(leavesOf) : [node];
}
