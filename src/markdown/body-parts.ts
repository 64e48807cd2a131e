import type { Element, Root } from 'hast';
import type { BodyPart, BodyPicture } from '../domain/record/body-part.ts';
import { namedPlace } from '../domain/record/fact-place.ts';
import { SKIP, visit } from './visit.ts';

/** NUL, which Markdown and HTML replace by U+FFFD (CommonMark 2.3), so no text or attribute contains it. */
const cut = '\0';

/**
 * Prints a sanitised tree, cut at pictures and at places for facts. They are found in the tree, so nothing an editor
 * typed can imitate them. Modifies the tree.
 */
export function bodyParts(tree: Root, stringify: (tree: Root) => string): BodyPart[] {
  const shown: BodyPart[] = [];
  visit(tree, 'element', (node, index, parent) => {
    const shows = pictureOf(node) ?? namedPlace(node.properties.dataFacts);
    if (shows === undefined || parent === undefined || index === undefined) return undefined;
    shown.push({ html: stringify({ type: 'root', children: [node] }), shows });
    parent.children[index] = { type: 'text', value: cut };
    return SKIP;
  });
  const texts = stringify(tree).split(cut);
  return texts
    .flatMap((html, index) => [{ html }, ...shown.slice(index, index + 1)])
    .filter((part: BodyPart) => part.html !== '');
}

function pictureOf({ tagName, properties: { src, alt, title } }: Element): BodyPicture | undefined {
  if (tagName !== 'img' || typeof src !== 'string') return undefined;
  return {
    kind: 'picture',
    src,
    alt: typeof alt === 'string' ? alt : '',
    title: typeof title === 'string' ? title : undefined,
  };
}
