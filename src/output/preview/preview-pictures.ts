import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { PreviewCard } from '../../domain/briefing/preview-card.ts';
import { cardOfBriefing, cardOfSite, cardOfVariable, variablesOf } from '../../domain/briefing/preview-cards.ts';
import { stateOf } from '../../domain/graph/briefing-state.ts';
import type { FactGraph } from '../../domain/graph/fact-graph.ts';
import { toSiteChrome } from '../../domain/page/site-view.ts';
import { isWhole } from '../../files/whole-file.ts';
import { previewCache } from '../../intake/cache/cache-folder.ts';
import type { Share } from '../share.ts';
import { PreviewNames } from './preview-names.ts';
import { PreviewRenderer } from './preview-renderer.ts';

interface Keeping {
  /** The file that stores picture names between builds. */
  readonly kept: string;
  /** Digest of the code that decides what a picture shows. */
  readonly version: string;
  /** Restricts drawing to a share of the pictures. */
  readonly share?: Share | undefined;
}

/**
 * Draws all preview pictures of a site that are not in the cache.
 *
 * @returns Their cache files, by name on the site.
 */
export async function previewPictures(graph: FactGraph, { kept, version, share }: Keeping): Promise<string[]> {
  const { look, languages } = graph.site;
  if (look?.preview === undefined) return [];
  const chromes = languages.map((lang) => toSiteChrome(graph, lang));
  const sharedInputs = JSON.stringify([version, chromes, look.preview]);
  const names = new PreviewNames(kept, createHash('sha256').update(sharedInputs).digest('hex'));
  const renderer = new PreviewRenderer(look.preview, previewCache());
  const files = new Set<string>();
  // Shared by all workers, so at most one picture per core is in memory.
  const subjects = subjectsOf(graph).values();
  const work = async () => {
    for (const { digest, cardOf } of subjects) {
      let card: PreviewCard | undefined;
      const cardOnce = () => {
        card ??= cardOf();
        return card;
      };
      const name = names.of(digest, () => {
        const named = cardOnce();
        return named && renderer.nameOf(named);
      });
      if (name === undefined || share?.has(name) === false) continue;
      const path = join(previewCache(), name);
      const missing = isWhole(path) ? undefined : cardOnce();
      files.add(missing === undefined ? path : await renderer.draw(missing));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  await names.close();
  return [...files];
}

/** The subject of a picture: the site, a variable or a briefing. */
interface Subject {
  /** Changes with everything on the picture except the newsroom's name and look. */
  readonly digest: string;
  readonly cardOf: () => PreviewCard | undefined;
}

/** The site and every variable in each language, and every visible briefing. */
function subjectsOf(graph: FactGraph): Subject[] {
  return [
    ...graph.site.languages.map((lang) => ({ digest: lang, cardOf: () => cardOfSite(graph, lang) })),
    ...variablesOf(graph).map((page) => ({
      digest: createHash('sha256').update(JSON.stringify(page)).digest('hex'),
      cardOf: () => cardOfVariable(graph, page),
    })),
    ...graph.briefings.map((entry) => ({
      digest: `${entry.digest} ${JSON.stringify(stateOf(entry, graph))}`,
      cardOf: () => cardOfBriefing(graph, entry),
    })),
  ];
}
