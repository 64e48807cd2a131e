import type { Directives } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import type { Bilingual } from '../grammar/bilingual.ts';
import { parsePoint } from '../grammar/edtf.ts';
import { fr } from '../grammar/fr.ts';
import { didYouMean } from '../grammar/nearest.ts';
import { isSlug } from '../grammar/slug.ts';
import type { DirectiveForm } from '../markdown/directives.ts';
import type { CheckedFile, Prose } from './checked-file.ts';
import { knownSources } from './cited-source.ts';
import { attributePosition, openingPosition } from './directive-attribute.ts';
import type { Report, Words } from './rule.ts';

/** Reports what a well-formed directive still lacks. */
type Need = (node: Directives, form: DirectiveForm, prose: Prose, report: Report, file: CheckedFile) => void;

const figureNoun: Bilingual = { en: 'figure', fr: 'un chiffre' };
export const sourceNoun: Bilingual = { en: 'source', fr: 'une source' };
const variableNoun: Bilingual = { en: 'variable', fr: 'une variable' };
const figureId: Bilingual = { en: 'the id of a figure', fr: fr`l'identifiant d'un chiffre` };
const variableName: Bilingual = { en: 'the name of a variable', fr: fr`le nom d'une variable` };

/** The requirements of each directive, by name. */
export const directiveNeeds: Readonly<Record<string, Need>> = {
  figure: slugAttribute('id', figureId, figureNoun, ({ declared }) => declared.figures),
  date: (node, form, prose, report) => {
    const on = node.attributes?.on;
    if (textOf(node).trim() === '')
      reportMissing({ en: 'its words in brackets', fr: fr`son texte entre crochets` }, node, form, prose, report);
    if (!on) return reportMissing({ en: 'its day', fr: 'son jour' }, node, form, prose, report);
    if (parsePoint(on, ['day', 'month', 'year', 'instant']) !== undefined) return;
    report({
      where: { prose, position: attributePosition(node, 'on', prose) },
      message: {
        en: `"${on}" is no day, month, year or instant.`,
        fr: fr`« ${on} » n'est ni un jour, ni un mois, ni une année, ni un instant.`,
      },
      hint: {
        en: 'Write a real date, for example on=2024-10-28, on=2024-10 or on=2024.',
        fr: fr`Écrivez une date du calendrier, par exemple on=2024-10-28, on=2024-10 ou on=2024.`,
      },
    });
  },
  quote: slugAttribute(
    'source',
    { en: 'the id of its source', fr: fr`l'identifiant de sa source` },
    sourceNoun,
    knownSources,
  ),
  figures: (node, form, prose, report, file) => {
    slugAttribute('variable', variableName, variableNoun, ({ figures }) =>
      figures.flatMap(({ record }) => record.variable ?? []),
    )(node, form, prose, report, file);
    const scope = node.attributes?.scope;
    if (scope === undefined || scope === null || scope === 'all') return;
    report({
      where: { prose, position: attributePosition(node, 'scope', prose) },
      message: { en: `"${scope}" is no scope.`, fr: fr`« ${scope} » n'est pas une étendue.` },
      hint: {
        en: 'Write scope=all for the figures of all briefings, or leave it out for those of this one.',
        fr: fr`Écrivez scope=all pour les chiffres de toutes les synthèses, ou retirez-le pour ceux de cette synthèse.`,
      },
    });
  },
};

function reportMissing(what: Bilingual, node: Directives, form: DirectiveForm, prose: Prose, report: Report): void {
  report({
    where: { prose, position: openingPosition(node, prose) },
    message: { en: `"${node.name}" lacks ${what.en}.`, fr: fr`À « ${node.name} » il manque ${what.fr}.` },
    hint: write(form.write),
  });
}

/** Reads an attribute that must be an id. */
function slugAttribute(
  name: string,
  what: Bilingual,
  noun: Bilingual,
  known: (file: CheckedFile) => Iterable<string>,
): Need {
  return (node, form, prose, report, file) => {
    const id = node.attributes?.[name];
    if (!id) reportMissing(what, node, form, prose, report);
    else if (!isSlug(id))
      report({ where: { prose, position: attributePosition(node, name, prose) }, ...noId(id, noun, known(file)) });
  };
}

/** The message about an id that is not a slug. */
export function noId(id: string, noun: Bilingual, known: Iterable<string>): Words {
  return {
    message: { en: `"${id}" is no id.`, fr: fr`« ${id} » n'est pas un identifiant.` },
    hint: didYouMean(id, known) ?? {
      en: `Write the id of a ${noun.en}: lower-case letters a–z, digits and single hyphens.`,
      fr: fr`Écrivez l'identifiant d'${noun.fr} : des minuscules de a à z, des chiffres et des traits d'union isolés.`,
    },
  };
}

/** The advice to write an example. */
export function write(example: string): Bilingual {
  return { en: `Write ${example}.`, fr: fr`Écrivez ${example}.` };
}
