import { figureIdsIn } from '../grammar/formula.ts';
import { fr } from '../grammar/fr.ts';
import { didYouMean } from '../grammar/nearest.ts';
import { isSlug } from '../grammar/slug.ts';
import { visit } from '../markdown/visit.ts';
import type { CheckedFile } from './checked-file.ts';
import { attributePosition } from './directive-attribute.ts';
import type { Rule, Words } from './rule.ts';
import { topicProse } from './topic-prose.ts';

/** Every figure id must exist in the file, and every requested variable must have a figure. */
export const unknownFigure: Rule = {
  name: 'unknown-figure',
  level: 'error',
  file({ declared, figures, updates }, report) {
    for (const { path, record } of updates) {
      if (record.figure === undefined || declared.figures.has(record.figure)) continue;
      report({ where: { value: [...path, 'figure'] }, ...noFigure(record.figure, declared.figures) });
    }
    for (const { path, record } of figures) {
      const { comparedWith } = record;
      if (comparedWith !== undefined && !declared.figures.has(comparedWith)) {
        report({ where: { value: [...path, 'comparedWith'] }, ...noFigure(comparedWith, declared.figures) });
      }
      for (const id of figureIdsIn(record.derivedFrom)) {
        if (!declared.figures.has(id)) {
          report({ where: { value: [...path, 'derivedFrom'] }, ...noFigure(id, declared.figures) });
        }
      }
    }
  },
  prose: (prose, file, report) => ({
    textDirective(node) {
      const id = node.attributes?.id;
      // The rule directive reports ids that are not slugs.
      if (node.name !== 'figure' || !id || !isSlug(id) || file.declared.figures.has(id)) return;
      report({
        where: { prose, position: attributePosition(node, 'id', prose) },
        ...noFigure(id, file.declared.figures),
      });
    },
    leafDirective(node) {
      const variable = node.attributes?.variable;
      if (node.name !== 'figures' || !variable || !isSlug(variable) || node.attributes?.scope === 'all') return;
      const known = variables(file);
      if (known.has(variable) || hasInvalidFigure(file)) return;
      report({
        where: { prose, position: attributePosition(node, 'variable', prose) },
        message: {
          en: `No figure of this file has the variable "${variable}".`,
          fr: fr`Aucun chiffre de ce fichier n'a la variable « ${variable} ».`,
        },
        hint: didYouMean(variable, known) ?? {
          en: 'Add "scope=all" to show the figures of all briefings.',
          fr: fr`Ajoutez « scope=all » pour montrer les chiffres de toutes les synthèses.`,
        },
      });
    },
  }),
  site(index, report) {
    const { files } = index;
    for (const { file, prose } of topicProse(index)) {
      visit(prose.tree, 'textDirective', ({ name }) => {
        if (name === 'figure') report(file, { where: { value: prose.path }, ...figureInIntroduction });
      });
    }
    const known = new Set(files.flatMap(({ figures }) => figures.flatMap(({ record }) => record.variable ?? [])));
    for (const { file, variablesShown } of files) {
      for (const { variable, range } of variablesShown) {
        if (known.has(variable)) continue;
        report(file, {
          where: { range },
          message: {
            en: `No figure of any briefing has the variable "${variable}".`,
            fr: fr`Aucun chiffre d'aucune synthèse n'a la variable « ${variable} ».`,
          },
          hint: didYouMean(variable, known) ?? {
            en: `Add "variable: ${variable}" to a figure, or correct the name.`,
            fr: fr`Ajoutez « variable: ${variable} » à un chiffre, ou corrigez le nom.`,
          },
        });
      }
    }
  },
};

const figureInIntroduction: Words = {
  message: {
    en: 'The introduction of a topic has no figures of its own.',
    fr: fr`L'introduction d'un thème n'a pas de chiffre à elle.`,
  },
  hint: {
    en: 'Leave the number out: the page of the topic shows the latest value of each of its variables.',
    fr: fr`Retirez ce nombre : la page du thème donne la dernière valeur de chacune de ses grandeurs.`,
  },
};

function variables({ figures }: CheckedFile): Set<string> {
  return new Set(figures.flatMap(({ record }) => record.variable ?? []));
}

/** Whether a figure is invalid and therefore missing from `record`; it may be the one with the variable. */
function hasInvalidFigure({ record, declared }: CheckedFile): boolean {
  return record.figures === undefined && declared.figures.size > 0;
}

function noFigure(id: string, known: Iterable<string>): Words {
  return {
    message: {
      en: `No figure of this file has the id "${id}".`,
      fr: fr`Aucun chiffre de ce fichier n'a l'identifiant « ${id} ».`,
    },
    hint: didYouMean(id, known) ?? {
      en: `Add a figure with "id: ${id}", or correct the id.`,
      fr: fr`Ajoutez un chiffre avec « id: ${id} », ou corrigez l'identifiant.`,
    },
  };
}
