import type { Image, ImageReference } from 'mdast';
import { fr } from '../grammar/fr.ts';
import { visit } from '../markdown/visit.ts';
import { positionOf, type Rule, type Words } from './rule.ts';
import { topicProse } from './topic-prose.ts';

/** Pictures need an alternative text for readers who cannot see them. */
export const missingAlt: Rule = {
  name: 'missing-alt',
  level: 'error',
  withoutRecord: true,
  file({ record: { image } }, report) {
    if (image === undefined || hasText(image.alt)) return;
    report({
      where: { value: ['image', 'alt'] },
      message: {
        en: `The picture "${image.src}" has no alternative text.`,
        fr: fr`L'image « ${image.src} » n'a pas de texte de remplacement.`,
      },
      hint: { en: 'Say in "alt" what the picture shows.', fr: fr`Dites dans « alt » ce que montre l'image.` },
    });
  },
  prose: (prose, _file, report) => {
    const check = (node: Image | ImageReference) => {
      if (!hasText(node.alt)) report({ where: { prose, position: positionOf(node) }, ...noAlternative });
    };
    return { image: check, imageReference: check };
  },
  site(index, report) {
    for (const { file, prose } of topicProse(index))
      visit(prose.tree, 'image', ({ alt }) => {
        if (!hasText(alt)) report(file, { where: { value: prose.path }, ...noAlternative });
      });
  },
};

const noAlternative: Words = {
  message: { en: 'This picture has no alternative text.', fr: fr`Cette image n'a pas de texte de remplacement.` },
  hint: {
    en: 'Say in the square brackets what the picture shows: ![alternative text](file).',
    fr: fr`Dites entre les crochets ce que montre l'image : ![texte de remplacement](fichier).`,
  },
};

function hasText(alt: string | null | undefined): boolean {
  return alt !== null && alt !== undefined && alt.trim() !== '';
}
