import type { Link, Root, Text } from 'mdast';
import type { Point } from 'unist';
import { visit } from './visit.ts';

/** Marks that end a sentence or a quotation and stand in no address as browsers print it. */
const mark = /[。、，．！？；：「」『』（）【】《》〈〉،؛؟۔«»“”„…]/u;

/**
 * Ends an address typed without brackets where the sentence goes on: GFM stops at ASCII punctuation only.
 *
 *     https://example.org/a。次の文   →   <a href="https://example.org/a">…</a>。次の文
 *
 * Runs after positions are complete, by which it knows such an address: it is its own text.
 */
export function remarkBareAddress() {
  return (tree: Root): void => {
    visit(tree, 'link', (node, index, parent) => {
      const text = ownText(node);
      const cut = text?.value.search(mark) ?? -1;
      if (text === undefined || cut < 0 || index === undefined || parent === undefined) return;
      const rest = text.value.slice(cut);
      const url = node.url.slice(0, node.url.length - rest.length);
      if (!URL.canParse(url)) return;
      node.url = url;
      text.value = text.value.slice(0, cut);
      const place = text.position;
      if (place === undefined) return;
      const between = pointAt(place.start, cut);
      parent.children.splice(index + 1, 0, {
        type: 'text',
        value: rest,
        position: { start: between, end: place.end },
      });
      text.position = { start: place.start, end: between };
      node.position = { start: place.start, end: between };
    });
  };
}

/** The text of a link that was typed as nothing but an address. */
function ownText({ position, children }: Link): Text | undefined {
  const [text] = children;
  const isOwn = text?.type === 'text' && text.position?.start.offset === position?.start.offset;
  return isOwn && text.position?.end.offset === position?.end.offset ? text : undefined;
}

/** An address has no line break. */
function pointAt({ line, column, offset = 0 }: Point, letters: number): Point {
  return { line, column: column + letters, offset: offset + letters };
}
