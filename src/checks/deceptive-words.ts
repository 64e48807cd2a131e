import type { Bilingual } from '../grammar/bilingual.ts';
import type { Deception } from '../grammar/deceptive-character.ts';
import { fr } from '../grammar/fr.ts';
import type { Words } from './rule.ts';

const reasons: Readonly<Record<Deception, (name: string) => Bilingual>> = {
  forbidden: (name) => ({
    en: `The character ${name} cannot be shown by any page or feed.`,
    fr: fr`Le caractère ${name} ne peut figurer dans aucune page ni aucun flux.`,
  }),
  turning: (name) => ({
    en: `The character ${name} turns letters around: 874 would read 478.`,
    fr: fr`Le caractère ${name} retourne les lettres : 874 se lirait 478.`,
  }),
  unbalanced: (name) => ({
    en: `The character ${name} sets a text with a direction of its own apart, and its other half is not on this line.`,
    fr: fr`Le caractère ${name} isole un texte qui a son propre sens, et son autre moitié n'est pas sur cette ligne.`,
  }),
  hidden: (name) => ({
    en: `The character ${name} within a number makes it read as another.`,
    fr: fr`Le caractère ${name}, à l'intérieur d'un nombre, le fait lire autrement.`,
  }),
  reordering: (name) => ({
    en: `The character ${name} puts the digits behind it in another order: 10–20 would read 20–10.`,
    fr: fr`Le caractère ${name} change l'ordre des chiffres qui le suivent : 10–20 se lirait 20–10.`,
  }),
  mixed: () => ({
    en: 'This number mixes digits of several scripts.',
    fr: fr`Ce nombre mêle des chiffres de plusieurs écritures.`,
  }),
};

const hints: Readonly<Record<Deception, Bilingual>> = {
  forbidden: { en: 'Remove it.', fr: fr`Retirez-le.` },
  turning: {
    en: 'Remove it; the browser sets Arabic and Hebrew the right way by itself.',
    fr: fr`Retirez-le : le navigateur met de lui-même l'arabe et l'hébreu dans le bon sens.`,
  },
  unbalanced: { en: 'Remove it, or complete the pair.', fr: fr`Retirez-le, ou complétez la paire.` },
  hidden: { en: 'Remove it, and type the number anew.', fr: fr`Retirez-le, et retapez le nombre.` },
  reordering: {
    en: 'Remove it; where text runs from left to right a number needs none.',
    fr: fr`Retirez-le : dans un texte qui court de gauche à droite, un nombre n'en demande pas.`,
  },
  mixed: { en: 'Type it anew with digits of one script.', fr: fr`Retapez-le avec les chiffres d'une seule écriture.` },
};

/** The message about a deceptive character. */
export function characterWords(what: Deception, characters: string): Words {
  const name = [...new Set(characters)]
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
  return { message: reasons[what](name), hint: hints[what] };
}
