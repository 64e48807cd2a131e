import type { Directives } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import { parsePoint } from '../grammar/edtf.ts';
import { didYouMean } from '../grammar/nearest.ts';
import { isSlug } from '../grammar/slug.ts';
import type { DirectiveForm } from '../markdown/directives.ts';
import type { CheckedFile, Prose } from './checked-file.ts';
import { knownSources } from './cited-source.ts';
import { attributePosition, openingPosition } from './directive-attribute.ts';
import type { Finding, Report } from './rule.ts';

/** Reports what a directive in its right form still lacks. */
type Need = (node: Directives, form: DirectiveForm, prose: Prose, report: Report, file: CheckedFile) => void;

/** What each directive cannot do without, by name. */
export const directiveNeeds: Readonly<Record<string, Need>> = {
  figure: slugAttribute('id', 'the id of a figure', 'figure', ({ declared }) => declared.figures),
  date: (node, form, prose, report) => {
    const on = node.attributes?.on;
    if (textOf(node).trim() === '') reportMissing('its words in brackets', node, form, prose, report);
    if (!on) return reportMissing('its day', node, form, prose, report);
    if (parsePoint(on, ['day', 'month', 'year', 'instant']) !== undefined) return;
    report({
      where: { prose, position: attributePosition(node, 'on', prose) },
      message: `"${on}" is no day, month, year or instant.`,
      hint: 'Write a real date, for example on=2024-10-28, on=2024-10 or on=2024.',
    });
  },
  quote: slugAttribute('source', 'the id of its source', 'source', knownSources),
  figures: (node, form, prose, report, file) => {
    slugAttribute('variable', 'the name of a variable', 'variable', ({ figures }) =>
      figures.flatMap(({ record }) => record.variable ?? []),
    )(node, form, prose, report, file);
    const scope = node.attributes?.scope;
    if (scope === undefined || scope === null || scope === 'all') return;
    report({
      where: { prose, position: attributePosition(node, 'scope', prose) },
      message: `"${scope}" is no scope.`,
      hint: 'Write scope=all for the figures of all briefings, or leave it out for those of this one.',
    });
  },
};

function reportMissing(what: string, node: Directives, form: DirectiveForm, prose: Prose, report: Report): void {
  report({
    where: { prose, position: openingPosition(node, prose) },
    message: `"${node.name}" lacks ${what}.`,
    hint: `Write ${form.write}.`,
  });
}

/** An attribute that names something by its id. */
function slugAttribute(name: string, what: string, of: string, known: (file: CheckedFile) => Iterable<string>): Need {
  return (node, form, prose, report, file) => {
    const id = node.attributes?.[name];
    if (!id) reportMissing(what, node, form, prose, report);
    else if (!isSlug(id))
      report({ where: { prose, position: attributePosition(node, name, prose) }, ...noId(id, of, known(file)) });
  };
}

/** What to say of an id that the format refuses. */
export function noId(id: string, of: string, known: Iterable<string>): Pick<Finding, 'message' | 'hint'> {
  return {
    message: `"${id}" is no id.`,
    hint: didYouMean(id, known).trim() || `Write the id of a ${of}: lower-case letters a–z, digits and single hyphens.`,
  };
}
