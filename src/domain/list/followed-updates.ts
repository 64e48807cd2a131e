import { wordsFor } from '../../words/words.ts';
import { followedType, updatesOfTypePath, updatesPath } from '../address/address.ts';
import type { FactGraph } from '../graph/fact-graph.ts';
import { typeset } from '../language/typography.ts';
import { type PublishedUpdate, publishedUpdates } from './published-update.ts';

/** What readers follow: all changes, or corrections alone. */
export interface FollowedUpdates {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly updates: readonly PublishedUpdate[];
}

/** The changes of a language that have feeds, under the names that their pages have. */
export function followedUpdates(graph: FactGraph, lang: string): FollowedUpdates[] {
  const { languages } = graph.site;
  const { updates: title, updateTypes: titles, updatesIntro } = wordsFor(lang);
  const description = typeset(updatesIntro, lang);
  const all = publishedUpdates(graph, lang);
  return [
    { path: updatesPath(lang, languages), title, description, updates: all },
    {
      path: updatesOfTypePath(lang, followedType, languages),
      title: titles[followedType],
      description,
      updates: all.filter(({ update }) => update.type === followedType),
    },
  ];
}
