import type { Directives } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import { parsePoint } from '../grammar/edtf.ts';
import { isSlug } from '../grammar/slug.ts';
import type { Prose } from './checked-file.ts';
import { attributePosition, openingPosition } from './directive-attribute.ts';
import type { DirectiveForm } from './directive-form.ts';
import type { Report } from './rule.ts';

/** Reports what a directive in its right form still lacks. */
type Need = (node: Directives, form: DirectiveForm, prose: Prose, report: Report) => void;

/** What each directive cannot do without, by name. */
export const directiveNeeds: Readonly<Record<string, Need>> = {
  figure: (node, form, prose, report) => {
    const id = node.attributes?.id;
    if (!id) return missing('the id of a figure')(node, form, prose, report);
    if (isSlug(id)) return;
    report({
      where: { prose, position: attributePosition(node, 'id', prose) },
      message: `"${id}" is no id.`,
      hint: 'Write the id of a figure: lower-case letters a–z, digits and single hyphens.',
    });
  },
  date: (node, form, prose, report) => {
    const on = node.attributes?.on;
    if (textOf(node).trim() === '') missing('its words in brackets')(node, form, prose, report);
    if (!on) return missing('its day')(node, form, prose, report);
    if (parsePoint(on, ['day', 'month', 'year', 'instant']) !== undefined) return;
    report({
      where: { prose, position: attributePosition(node, 'on', prose) },
      message: `"${on}" is no day, month, year or instant.`,
      hint: 'Write a real date, for example on=2024-10-28, on=2024-10 or on=2024.',
    });
  },
  quote: (node, form, prose, report) => {
    if (!node.attributes?.source) missing('the id of its source')(node, form, prose, report);
  },
  figures: (node, form, prose, report) => {
    if (!node.attributes?.variable) missing('the name of a variable')(node, form, prose, report);
    const scope = node.attributes?.scope;
    if (scope === undefined || scope === null || scope === 'all') return;
    report({
      where: { prose, position: attributePosition(node, 'scope', prose) },
      message: `"${scope}" is no scope.`,
      hint: 'Write scope=all for the figures of all briefings, or leave it out for those of this one.',
    });
  },
};

function missing(what: string): Need {
  return (node, form, prose, report) => {
    report({
      where: { prose, position: openingPosition(node, prose) },
      message: `"${node.name}" lacks ${what}.`,
      hint: `Write ${form.write}.`,
    });
  };
}
