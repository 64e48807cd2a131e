import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { PreviewCard } from '../../domain/briefing/preview-card.ts';
import { cardOfBriefing, cardOfSite } from '../../domain/briefing/preview-cards.ts';
import { stateOf } from '../../domain/graph/briefing-state.ts';
import type { FactGraph } from '../../domain/graph/fact-graph.ts';
import { toSiteChrome } from '../../domain/page/site-view.ts';
import { isWhole } from '../../files/whole-file.ts';
import { previewCache } from '../../intake/cache/cache-folder.ts';
import type { Share } from '../share.ts';
import { PreviewNames } from './preview-names.ts';
import { PreviewRenderer } from './preview-renderer.ts';

interface Keeping {
  /** The file in which the names of pictures stand between builds. */
  readonly kept: string;
  /** Names the code that says what is on a picture. */
  readonly version: string;
  /** The only pictures that are drawn, if not all are. */
  readonly share?: Share | undefined;
}

/**
 * Draws the pictures of all links of a site that were not drawn before.
 *
 * @returns Their files in the cache, by their names on the site.
 */
export async function previewPictures(graph: FactGraph, { kept, version, share }: Keeping): Promise<string[]> {
  const { look, languages } = graph.site;
  if (look === undefined) return [];
  const chromes = languages.map((lang) => toSiteChrome(graph, lang));
  const sharedInputs = JSON.stringify([version, chromes, look.preview]);
  const names = new PreviewNames(kept, createHash('sha256').update(sharedInputs).digest('hex'));
  const renderer = new PreviewRenderer(look.preview, previewCache());
  const nameOf = (card: PreviewCard | undefined) => card && renderer.nameOf(card);
  const files = new Set<string>();
  // One iterator for all: as many pictures are in memory at once as there are cores.
  const subjects = subjectsOf(graph).values();
  const work = async () => {
    for (const { digest, cardOf } of subjects) {
      const name = names.of(digest, () => nameOf(cardOf()));
      if (name === undefined || share?.has(name) === false) continue;
      const path = join(previewCache(), name);
      const card = isWhole(path) ? undefined : cardOf();
      files.add(card === undefined ? path : await renderer.draw(card));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  await names.close();
  return [...files];
}

/** What a picture tells of. */
interface Subject {
  /** Changes with everything on the picture that its newsroom's name and look do not decide. */
  readonly digest: string;
  readonly cardOf: () => PreviewCard | undefined;
}

/** The site itself in each of its languages, and every visible briefing. */
function subjectsOf(graph: FactGraph): Subject[] {
  return [
    ...graph.site.languages.map((lang) => ({ digest: lang, cardOf: () => cardOfSite(graph, lang) })),
    ...graph.briefings.map((entry) => ({
      digest: `${entry.digest} ${JSON.stringify(stateOf(entry, graph))}`,
      cardOf: () => cardOfBriefing(graph, entry),
    })),
  ];
}
