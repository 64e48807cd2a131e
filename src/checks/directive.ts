import type { ContainerDirective, Directives } from 'mdast-util-directive';
import { isSlug } from '../grammar/slug.ts';
import { type DirectiveForm, directiveForms } from '../markdown/directives.ts';
import { showsSomething } from '../markdown/visible-content.ts';
import type { Prose } from './checked-file.ts';
import { knownSources } from './cited-source.ts';
import { isLabel, openingPosition, typedAttributes } from './directive-attribute.ts';
import { directiveNeeds, noId } from './directive-need.ts';
import { isClosed, misplacedName, unreadName } from './directive-source.ts';
import { nestedLinks } from './nested-link.ts';
import { positionAt } from './prose-position.ts';
import { positionOf, type Report, type Rule } from './rule.ts';

/** A directive of ours is written in its own form and has what it needs: an id, a day, a source, a variable, a text. */
export const directive: Rule = {
  name: 'directive',
  level: 'error',
  prose: (prose, file, report) => {
    const nested = nestedLinks(prose, report);
    const check = (node: Directives) => {
      const form = directiveForms.get(node.name);
      if (form === undefined) return;
      if (node.type !== form.type) {
        const position = openingPosition(node, prose);
        report({
          where: { prose, position },
          message: `"${node.name}" is not written like this.`,
          hint: `Write ${form.write}.`,
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
          if (!isSlug(id)) report({ where: { prose, position }, ...noId(id, 'source', knownSources(file)) });
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
          message: `"${name}" is not written within a line.`,
          hint: `Write ${form.write} on a line of its own, or "\\:${name}" for the word itself.`,
        });
      },
      paragraph(node) {
        const name = unreadName(node, prose);
        const form = directiveForms.get(name ?? '');
        if (name === undefined || form === undefined) return;
        report({
          where: { prose, position: positionOf(node) },
          message: `This "${name}" cannot be read as a directive.`,
          hint:
            prose.part === 'body'
              ? `Write ${form.write} on a line of its own, without a blank before the brackets.`
              : `Write ${form.write} in the body: only :figure and :date stand in a single line.`,
        });
      },
    };
  },
};

/** An attribute that nobody knows, or that stands twice, would vanish. */
function checkAttributes(node: Directives, form: DirectiveForm, prose: Prose, report: Report): void {
  const seen = new Set<string>();
  for (const { name, nameSpan, valueSpan } of typedAttributes(node, prose)) {
    if (!form.attributes.includes(name)) {
      report({
        where: { prose, position: positionAt(prose, ...nameSpan) },
        message: `"${node.name}" does not know "${name}" and would leave it out.`,
        hint: `Write ${form.write}.`,
      });
    } else if (seen.has(name)) {
      report({
        where: { prose, position: positionAt(prose, ...valueSpan) },
        message: `"${node.name}" has "${name}" twice.`,
        hint: 'Keep one of the two.',
      });
    }
    seen.add(name);
  }
}

/** A label where none is shown would vanish, or be taken for part of the text. */
function checkLabel(node: Directives, form: DirectiveForm, prose: Prose, report: Report): void {
  const label = node.type === 'containerDirective' ? node.children.filter(isLabel) : node.children;
  const [first] = label;
  if (form.label || first === undefined) return;
  report({
    where: { prose, position: { start: positionOf(first).start, end: positionOf(label.at(-1) ?? first).end } },
    message: `"${node.name}" has no place for the text in brackets.`,
    hint: `Write ${form.write}.`,
  });
}

/** A block that is never closed swallows the rest of the text; an empty one says nothing. */
function checkBlock(node: ContainerDirective, prose: Prose, report: Report): void {
  if (!isClosed(node, prose)) {
    report({
      where: { prose, position: openingPosition(node, prose) },
      message: `This "${node.name}" is never closed.`,
      hint: 'Add a line ::: after its last line; a block around another block takes more colons than the inner one.',
    });
  }
  if (!node.children.some((child) => !isLabel(child) && showsSomething(child))) {
    report({
      where: { prose, position: openingPosition(node, prose) },
      message: `This "${node.name}" has no text.`,
      hint: 'Write the text between its first line and the closing :::.',
    });
  }
}
