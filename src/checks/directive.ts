import type { ContainerDirective, Directives } from 'mdast-util-directive';
import { fr } from '../grammar/fr.ts';
import { isSlug } from '../grammar/slug.ts';
import { type DirectiveForm, directiveForms } from '../markdown/directives.ts';
import { showsSomething } from '../markdown/visible-content.ts';
import type { Prose } from './checked-file.ts';
import { knownSources } from './cited-source.ts';
import { isLabel, openingPosition, typedAttributes } from './directive-attribute.ts';
import { directiveNeeds, noId, sourceNoun, write } from './directive-need.ts';
import { isClosed, misplacedName, unreadName } from './directive-source.ts';
import { nestedLinks } from './nested-link.ts';
import { positionAt } from './prose-position.ts';
import { positionOf, type Report, type Rule } from './rule.ts';

/** A directive must have its proper form and everything it needs: an id, a day, a source, a variable, a text. */
export const directive: Rule = {
  name: 'directive',
  level: 'error',
  withoutRecord: true,
  prose: (prose, file, report) => {
    const nested = nestedLinks(prose, report);
    const check = (node: Directives) => {
      const form = directiveForms.get(node.name);
      if (form === undefined) return;
      if (node.type !== form.type) {
        const position = openingPosition(node, prose);
        report({
          where: { prose, position },
          message: { en: `"${node.name}" is not written like this.`, fr: fr`« ${node.name} » ne s'écrit pas ainsi.` },
          hint: write(form.write),
        });
        return;
      }
      checkAttributes(node, form, prose, report);
      checkLabel(node, form, prose, report);
      directiveNeeds[node.name]?.(node, form, prose, report, file);
      if (node.type === 'containerDirective') checkBlock(node, prose, report);
    };
    return {
      ...nested,
      textDirective(node, ancestors) {
        check(node);
        nested.textDirective?.(node, ancestors);
      },
      citation(node, ancestors) {
        nested.citation?.(node, ancestors);
        for (const { id, position } of node.items) {
          if (!isSlug(id)) report({ where: { prose, position }, ...noId(id, sourceNoun, knownSources(file)) });
        }
      },
      leafDirective: check,
      containerDirective: check,
      text(node, ancestors) {
        const name = misplacedName(node, ancestors.at(-1), prose);
        const form = directiveForms.get(name ?? '');
        if (name === undefined || form === undefined) return;
        report({
          where: { prose, position: positionOf(node) },
          message: {
            en: `"${name}" is not written within a line.`,
            fr: fr`« ${name} » ne s'écrit pas à l'intérieur d'une ligne.`,
          },
          hint: {
            en: `Write ${form.write} on a line of its own, or "\\:${name}" for the word itself.`,
            fr: fr`Écrivez ${form.write} sur une ligne à part, ou « \\:${name} » pour le mot lui-même.`,
          },
        });
      },
      paragraph(node) {
        const name = unreadName(node, prose);
        const form = directiveForms.get(name ?? '');
        if (name === undefined || form === undefined) return;
        report({
          where: { prose, position: positionOf(node) },
          message: {
            en: `This "${name}" cannot be read as a directive.`,
            fr: fr`Ce « ${name} » ne se lit pas comme une directive.`,
          },
          hint:
            prose.part === 'body'
              ? {
                  en: `Write ${form.write} on a line of its own, without a blank before the brackets.`,
                  fr: fr`Écrivez ${form.write} sur une ligne à part, sans espace avant les crochets.`,
                }
              : {
                  en: `Write ${form.write} in the body: only :figure and :date stand in a single line.`,
                  fr: fr`Écrivez ${form.write} dans le corps du texte : une ligne seule n'admet que :figure et :date.`,
                },
        });
      },
    };
  },
};

/** Reports unknown and repeated attributes, which would be dropped silently. */
function checkAttributes(node: Directives, form: DirectiveForm, prose: Prose, report: Report): void {
  const seen = new Set<string>();
  for (const { name, nameSpan, valueSpan } of typedAttributes(node, prose)) {
    if (!form.attributes.includes(name)) {
      report({
        where: { prose, position: positionAt(prose, ...nameSpan) },
        message: {
          en: `"${node.name}" does not know "${name}" and would leave it out.`,
          fr: fr`« ${node.name} » ne connaît pas « ${name} », qui se perdrait.`,
        },
        hint: write(form.write),
      });
    } else if (seen.has(name)) {
      report({
        where: { prose, position: positionAt(prose, ...valueSpan) },
        message: { en: `"${node.name}" has "${name}" twice.`, fr: fr`« ${node.name} » a deux fois « ${name} ».` },
        hint: { en: 'Keep one of the two.', fr: fr`Gardez l'un des deux.` },
      });
    }
    seen.add(name);
  }
}

/** Reports labels that would be dropped, or taken for part of the text. */
function checkLabel(node: Directives, form: DirectiveForm, prose: Prose, report: Report): void {
  const label = node.type === 'containerDirective' ? node.children.filter(isLabel) : node.children;
  const [first] = label;
  if (form.label || first === undefined) return;
  report({
    where: { prose, position: { start: positionOf(first).start, end: positionOf(label.at(-1) ?? first).end } },
    message: {
      en: `"${node.name}" has no place for the text in brackets.`,
      fr: fr`« ${node.name} » n'a pas de place pour le texte entre crochets.`,
    },
    hint: write(form.write),
  });
}

/** Reports blocks that are not closed, which swallow the rest of the text, and empty ones. */
function checkBlock(node: ContainerDirective, prose: Prose, report: Report): void {
  if (!isClosed(node, prose)) {
    report({
      where: { prose, position: openingPosition(node, prose) },
      message: { en: `This "${node.name}" is never closed.`, fr: fr`Ce bloc « ${node.name} » n'est jamais fermé.` },
      hint: {
        en: 'Add a line ::: after its last line; a block around another block takes more colons than the inner one.',
        fr: fr`Ajoutez une ligne ::: après sa dernière ligne ; un bloc qui en contient un autre prend plus de deux-points que lui.`,
      },
    });
  }
  if (!node.children.some((child) => !isLabel(child) && showsSomething(child))) {
    report({
      where: { prose, position: openingPosition(node, prose) },
      message: { en: `This "${node.name}" has no text.`, fr: fr`Ce bloc « ${node.name} » n'a pas de texte.` },
      hint: {
        en: 'Write the text between its first line and the closing :::.',
        fr: fr`Écrivez le texte entre sa première ligne et les ::: qui le ferment.`,
      },
    });
  }
}
