import type { Nodes, Parents } from 'mdast';
import type { Prose } from './checked-file.ts';
import { positionOf, type Report, type Visitors } from './rule.ts';

/** A link has no place inside another one (HTML); figures, citations and calls of footnotes become links. */
export function nestedLinks(prose: Prose, report: Report): Visitors {
  const check = (node: Nodes, ancestors: readonly Parents[]) => {
    const inner = linkName(node);
    const outer = ancestors.map(linkName).find((name) => name !== undefined);
    if (inner === undefined || outer === undefined) return;
    report({
      where: { prose, position: positionOf(node) },
      message: `A ${inner} cannot stand inside a ${outer}: both are links.`,
      hint: `Put it after the ${outer}.`,
    });
  };
  return {
    link: check,
    linkReference: check,
    citation: check,
    footnoteReference: check,
    textDirective: check,
  };
}

function linkName(node: Nodes): string | undefined {
  if (node.type === 'link' || node.type === 'linkReference') return 'link';
  if (node.type === 'citation') return 'citation';
  if (node.type === 'footnoteReference') return 'footnote';
  return node.type === 'textDirective' && node.name === 'figure' ? 'figure' : undefined;
}
