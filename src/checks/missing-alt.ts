import type { Image, ImageReference } from 'mdast';
import type { Rule } from './rule.ts';
import { positionOf } from './rule.ts';

/** Who cannot see a picture reads what it shows. */
export const missingAlt: Rule = {
  name: 'missing-alt',
  level: 'error',
  file({ record: { image } }, report) {
    if (image === undefined || hasText(image.alt)) return;
    report({
      where: { value: ['image', 'alt'] },
      message: `The picture "${image.src}" has no alternative text.`,
      hint: 'Say in "alt" what the picture shows.',
    });
  },
  prose: (prose, _file, report) => {
    const check = (node: Image | ImageReference) => {
      if (hasText(node.alt)) return;
      report({
        where: { prose, position: positionOf(node) },
        message: 'This picture has no alternative text.',
        hint: 'Say in the square brackets what the picture shows: ![alternative text](file).',
      });
    };
    return { image: check, imageReference: check };
  },
};

function hasText(alt: string | null | undefined): boolean {
  return alt !== null && alt !== undefined && alt.trim() !== '';
}
