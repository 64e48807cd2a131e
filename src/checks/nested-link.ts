import type { Nodes, Parents } from 'mdast';
import type { Bilingual } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';
import type { Prose } from './checked-file.ts';
import { positionOf, type Report, type Visitors } from './rule.ts';

/** HTML forbids links within links; figures, citations and footnote references become links. */
export function nestedLinks(prose: Prose, report: Report): Visitors {
  const check = (node: Nodes, ancestors: readonly Parents[]) => {
    const inner = linkName(node);
    const outer = ancestors.map(linkName).find((name) => name !== undefined);
    if (inner === undefined || outer === undefined) return;
    report({
      where: { prose, position: positionOf(node) },
      message: {
        en: `A ${inner.en} cannot stand inside a ${outer.en}: both are links.`,
        fr: fr`On ne peut mettre ${inner.fr} dans ${outer.fr} : ce sont deux liens.`,
      },
      hint: { en: `Put it after the ${outer.en}.`, fr: fr`Séparez-les : l'un après l'autre.` },
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

const names = {
  link: { en: 'link', fr: 'un lien' },
  citation: { en: 'citation', fr: 'un renvoi à une source' },
  footnote: { en: 'footnote', fr: 'un appel de note' },
  figure: { en: 'figure', fr: 'un chiffre' },
} satisfies Record<string, Bilingual>;

function linkName(node: Nodes): Bilingual | undefined {
  if (node.type === 'link' || node.type === 'linkReference') return names.link;
  if (node.type === 'citation') return names.citation;
  if (node.type === 'footnoteReference') return names.footnote;
  return node.type === 'textDirective' && node.name === 'figure' ? names.figure : undefined;
}
