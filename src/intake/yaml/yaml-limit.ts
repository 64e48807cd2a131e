import type { Words } from '../../checks/rule.ts';
import { fr } from '../../grammar/fr.ts';

/** Maximum nesting and number of aliases; more is an attack or an accident. */
export const deepest = 24;
export const mostAliases = 64;
/** Maximum length of a list; items of some lists are parsed as Markdown. */
export const mostItems = 1000;
/** Maximum number of key comparisons; a record of 2,000 keys needs this many. */
export const mostComparisons = 2_000_000;

export const tooDeep: Words = {
  message: {
    en: `The YAML nests deeper than ${deepest} levels.`,
    fr: fr`Le YAML s'emboîte sur plus de ${deepest} niveaux.`,
  },
};

export const tooManyAliases: Words = {
  message: {
    en: `The YAML has more than ${mostAliases} aliases (*).`,
    fr: fr`Le YAML a plus de ${mostAliases} renvois (*).`,
  },
};

export const tooManyKeys: Words = {
  message: { en: 'A record of the YAML has thousands of keys.', fr: fr`Une fiche du YAML a des milliers de clés.` },
  hint: { en: 'Move data out of the file.', fr: fr`Sortez les données du fichier.` },
};

export const tooManyItems: Words = {
  message: {
    en: `This list has more than ${mostItems} items.`,
    fr: fr`Cette liste a plus de ${mostItems} éléments.`,
  },
  hint: { en: 'Move data out of the file.', fr: fr`Sortez les données du fichier.` },
};
