import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { reservedAnchors } from '../domain/address/anchors.ts';
import { headingIds } from './heading-ids.ts';
import { contextOf } from './render-context.ts';

/**
 * Gives each heading its id.
 *
 *     ## Ce qui est établi   →   <h2 id="ce-qui-est-établi">
 *
 * Runs before typography, which puts no-break spaces into text.
 */
export function remarkHeadingId() {
  return (tree: Root, file: VFile): void => {
    const { figures, sources } = contextOf(file);
    for (const [heading, id] of headingIds(tree, reservedAnchors(figures.keys(), sources.keys()))) {
      heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
    }
  };
}
