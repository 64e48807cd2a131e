import { cardLines } from '../../domain/briefing/preview-card.ts';
import { previewCards } from '../../domain/briefing/preview-cards.ts';
import type { FactGraph, GraphInput } from '../../domain/graph/fact-graph.ts';
import { secrets } from '../../domain/graph/secret.ts';
import type { Bilingual } from '../../grammar/bilingual.ts';
import { fr } from '../../grammar/fr.ts';
import { renderedMarkdown } from '../../intake/cache/rendered.ts';
import { type Leak, leaksIn } from '../../output/leak.ts';
import { wordsFor } from '../../words/words.ts';

/**
 * Searches the output of a build for unpublished content (`--verify`).
 *
 * @param content Everything, including drafts, scheduled briefings and the records that only they use.
 * @param graph The published part of it.
 * @returns A message per leak; empty if there are none.
 */
export function tellLeaks(
  folder: string,
  content: Pick<GraphInput, 'briefings' | 'sources' | 'topics' | 'variables' | 'site' | 'now'>,
  graph: FactGraph,
): Bilingual[] {
  const hidden = secrets(content);
  const { briefings, pages, sources, topics, variables, site } = graph;
  const bodies = [...briefings, ...pages].map(({ digest }) => renderedMarkdown(digest));
  const records = [...briefings, ...pages].map(({ record }) => record);
  const interfaces = site.languages.map(wordsFor);
  const published = [records, sources, topics, variables, site, bodies, interfaces].map((part) => JSON.stringify(part));
  const leaks = leaksIn(folder, hidden, published, previewCards(graph).flatMap(cardLines)).map(inWords);
  // The same leak in several languages gives the same message; print it once.
  return [...new Map(leaks.map((leak) => [leak.en, leak])).values()];
}

const told = {
  title: { en: 'the title', fr: 'le titre' },
  address: { en: 'the address', fr: 'l’adresse' },
  id: { en: 'the id', fr: 'l’identifiant' },
} as const satisfies Record<Leak['tells'], Bilingual>;

function inWords({ where, secret, tells }: Leak): Bilingual {
  return {
    en: `${where} tells ${told[tells].en} of ${secret.file}, which is not published.`,
    fr: fr`${where} révèle ${told[tells].fr} de ${secret.file}, qui n'est pas publié.`,
  };
}
