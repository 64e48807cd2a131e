import type { Bilingual } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';
import type { ExcessMarkup } from '../markdown/excess-markup.ts';
import { limits } from '../markdown/markup-tally.ts';
import { deepest } from '../markdown/remark-depth.ts';
import { positionAt } from './prose-position.ts';
import type { Rule } from './rule.ts';

/** Text must not contain more markup than can be parsed in time. */
export const excessMarkup: Rule = {
  name: 'file',
  level: 'error',
  withoutRecord: true,
  prose: (prose, _file, report) => ({
    root({ data }) {
      if (data?.excessMarkup === undefined) return;
      const { limit, start, end } = data.excessMarkup;
      report({
        where: { prose, position: positionAt(prose, start, end) },
        message: messages[limit],
        hint: hints[limit],
      });
    },
  }),
};

const thousands = (limit: ExcessMarkup['limit']) => ({
  en: limits[limit].toLocaleString('en'),
  fr: limits[limit].toLocaleString('fr'),
});
const most = {
  marks: thousands('marks'),
  allMarks: thousands('allMarks'),
  lines: thousands('lines'),
  blocks: thousands('blocks'),
  cells: thousands('cells'),
  headings: thousands('headings'),
  definitions: thousands('definitions'),
  numbers: thousands('numbers'),
  lazyLines: thousands('lazyLines'),
};

const messages: Readonly<Record<ExcessMarkup['limit'], Bilingual>> = {
  marks: {
    en: `This paragraph holds more than ${most.marks.en} marks such as * and [.`,
    fr: fr`Ce paragraphe contient plus de ${most.marks.fr} signes comme * et [.`,
  },
  allMarks: {
    en: `The text holds more than ${most.allMarks.en} marks such as * and [.`,
    fr: fr`Le texte contient plus de ${most.allMarks.fr} signes comme * et [.`,
  },
  lines: {
    en: `The text has more than ${most.lines.en} lines.`,
    fr: fr`Le texte a plus de ${most.lines.fr} lignes.`,
  },
  blocks: {
    en: `The text has more than ${most.blocks.en} paragraphs, list items and rows.`,
    fr: fr`Le texte a plus de ${most.blocks.fr} paragraphes, éléments de liste et lignes de tableau.`,
  },
  cells: {
    en: `The tables have more than ${most.cells.en} cells.`,
    fr: fr`Les tableaux ont plus de ${most.cells.fr} cellules.`,
  },
  levels: {
    en: `The text nests deeper than ${deepest} levels.`,
    fr: fr`Le texte s'emboîte sur plus de ${deepest} niveaux.`,
  },
  headings: {
    en: `More than ${most.headings.en} lines of the text are made of hyphens or equals signs.`,
    fr: fr`Plus de ${most.headings.fr} lignes du texte sont faites de tirets ou de signes égal.`,
  },
  numbers: {
    en: `The text holds more than ${most.numbers.en} numbers.`,
    fr: fr`Le texte contient plus de ${most.numbers.fr} nombres.`,
  },
  lazyLines: {
    en: `More than ${most.lazyLines.en} lines go on with a quotation or a list item without its sign.`,
    fr: fr`Plus de ${most.lazyLines.fr} lignes continuent une citation ou un élément de liste sans son signe.`,
  },
  definitions: {
    en: `The text defines more than ${most.definitions.en} links and footnotes.`,
    fr: fr`Le texte définit plus de ${most.definitions.fr} liens et notes.`,
  },
  directives: {
    en: `More than ${limits.directives} blocks with colons (:::) stand within each other.`,
    fr: fr`Plus de ${limits.directives} blocs à deux-points (:::) s'emboîtent les uns dans les autres.`,
  },
};

const takeOut: Bilingual = {
  en: 'Remove what is no text, or put it between lines of three backticks if it is code.',
  fr: fr`Retirez ce qui n'est pas du texte, ou mettez-le entre deux lignes de trois accents graves si c'est du code.`,
};
const split: Bilingual = {
  en: 'Split the text into several, or move data out of it.',
  fr: fr`Coupez le texte en plusieurs, ou sortez-en les données.`,
};

const hints: Readonly<Record<ExcessMarkup['limit'], Bilingual>> = {
  marks: takeOut,
  allMarks: takeOut,
  lines: split,
  blocks: split,
  cells: split,
  levels: takeOut,
  headings: takeOut,
  definitions: split,
  numbers: split,
  lazyLines: {
    en: 'Begin each line of a quotation with >, and put a blank line behind it.',
    fr: fr`Commencez chaque ligne d'une citation par >, et laissez une ligne vide après elle.`,
  },
  directives: {
    en: 'Close each block with a line of as many colons before the next begins.',
    fr: fr`Fermez chaque bloc par une ligne d'autant de deux-points avant d'en ouvrir un autre.`,
  },
};
