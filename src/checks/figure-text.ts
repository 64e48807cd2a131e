import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { isFromRight, scriptOf } from '../domain/language/text-direction.ts';
import { deceptiveCharacters, reorderingMarks, zeroOf } from '../grammar/deceptive-character.ts';
import { fr } from '../grammar/fr.ts';
import { holdsDeceptive } from './character-reference.ts';
import { characterWords } from './deceptive-words.ts';
import { placeInFigure } from './figure-mismatch.ts';
import { positionOf, type Rule } from './rule.ts';

/**
 * Text bound to a figure must be shown as it was compared with the record: no strikethrough, line breaks, pictures or
 * invisible characters, and no digits of a script its readers would misread.
 */
export const figureText: Rule = {
  name: 'figure-mismatch',
  level: 'error',
  prose: (prose, { lang }, report) => ({
    textDirective(node) {
      if (node.name !== 'figure') return;
      for (const inner of othersIn(node))
        report({
          where: { prose, position: positionOf(inner) },
          message: {
            en: 'Text bound to a figure is words alone: nothing struck out, no line break, no picture, no note.',
            fr: fr`Le texte lié à un chiffre n'est fait que de mots : rien de barré, ni saut de ligne, ni image, ni note.`,
          },
          hint: { en: 'Write the number and its unit.', fr: fr`Écrivez le nombre et son unité.` },
        });
      const text = textOf(node);
      const { start, end } = positionOf(node);
      const told = [
        ...(holdsDeceptive(prose.text.slice(start.offset, end.offset)) ? deceptiveCharacters(text) : []),
        ...(isFromRight(lang) ? [] : reorderingMarks(text)),
      ];
      for (const { index, 0: characters } of text.matchAll(isFromRight(lang) ? unseenFromRight : unseen)) {
        if (told.some((one) => one.start <= index && index < one.end)) continue;
        report({
          where: { prose, position: placeInFigure({ index, length: characters.length }, node, prose) },
          ...characterWords('hidden', characters),
        });
      }
      if (!ownDigits.has(scriptOf(lang))) return;
      for (const { index, 0: digits } of text.matchAll(/\p{Nd}+/gu)) {
        if (zeroOf(digits.normalize('NFKC')) === 0x30) continue;
        report({
          where: { prose, position: placeInFigure({ index, length: digits.length }, node, prose) },
          message: {
            en: `Readers of this language do not read the digits "${digits}".`,
            fr: fr`Qui lit cette langue ne lit pas les chiffres « ${digits} ».`,
          },
          hint: {
            en: 'Write the number with the digits 0 to 9.',
            fr: fr`Écrivez le nombre avec les chiffres de 0 à 9.`,
          },
        });
      }
    },
  }),
};

/** Invisible characters. Joiners in words and emoji, and U+FE0F after a sign, are legitimate except next to a digit. */
const unseen = /(?!\u200c|\u200d|\ufe0f)\p{DI}|(?<=\p{Nd})\p{DI}+|\p{DI}(?=\p{Nd})/gu;
/** In right-to-left text, direction marks beside a number or sign are legitimate. */
const unseenFromRight = /(?!\u200c|\u200d|\u200e|\u200f|\u061c|\ufe0f)\p{DI}/gu;

/** Scripts whose only digits are 0 to 9. */
const ownDigits: ReadonlySet<string | undefined> = new Set(['Latn', 'Grek', 'Cyrl', 'Armn', 'Geor', 'Hebr']);

const words: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'link',
  'linkReference',
  'textDirective',
  'citation',
  'html',
]);

/** The outermost nodes that show something other than their words. */
function othersIn(node: Nodes): Nodes[] {
  if (!words.has(node.type)) return [node];
  return 'children' in node ? node.children.flatMap(othersIn) : [];
}
