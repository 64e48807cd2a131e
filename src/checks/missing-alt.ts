import type { Image, ImageReference } from 'mdast';
import { fr } from '../grammar/fr.ts';
import type { Rule } from './rule.ts';
import { positionOf } from './rule.ts';

/** Who cannot see a picture reads what it shows. */
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
      if (hasText(node.alt)) return;
      report({
        where: { prose, position: positionOf(node) },
        message: {
          en: 'This picture has no alternative text.',
          fr: fr`Cette image n'a pas de texte de remplacement.`,
        },
        hint: {
          en: 'Say in the square brackets what the picture shows: ![alternative text](file).',
          fr: fr`Dites entre les crochets ce que montre l'image : ![texte de remplacement](fichier).`,
        },
      });
    };
    return { image: check, imageReference: check };
  },
};

function hasText(alt: string | null | undefined): boolean {
  return alt !== null && alt !== undefined && alt.trim() !== '';
}
