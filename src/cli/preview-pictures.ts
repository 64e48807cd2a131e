import { availableParallelism } from 'node:os';
import type { FactGraph } from '../domain/fact-graph.ts';
import { previewCards } from '../domain/preview-cards.ts';
import { previewCache } from '../intake/cache-folder.ts';
import type { Share } from '../output/share.ts';
import { PreviewRenderer } from './preview-renderer.ts';

/**
 * Draws the pictures of all links of a site that were not drawn before.
 *
 * @param share The only pictures that are drawn, if not all are.
 * @returns Their files in the cache, by their names on the site.
 */
export async function previewPictures(graph: FactGraph, share?: Share): Promise<string[]> {
  const { look } = graph.site;
  if (look === undefined) return [];
  const renderer = new PreviewRenderer(look.preview, previewCache());
  // One iterator for all: as many pictures are in memory at once as there are cores.
  const cards = previewCards(graph)
    .filter((card) => share === undefined || share.has(JSON.stringify(card)))
    .values();
  const files = new Set<string>();
  const work = async () => {
    for (const card of cards) files.add(await renderer.draw(card));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return [...files];
}
